#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Milliseconds from an image's entry point to the first line of Java, by the guest's own counter: median and best of 20.
# Targets are named as arguments; without any: kvm on q35 and on microvm, and xen.
set -eu
cd "$(dirname "$0")/../.."
unikernel=spec/benchmarks/entry
measure() { # name, options of mirc run
  local name=$1 all=
  shift
  for _ in $(seq 20); do
    all+="$(./mirc run --quiet "$@" $unikernel </dev/null)"$'\n'
  done
  sort -n <<<"${all%$'\n'}" | awk -v name="$name" '{ t[NR] = $1 / 1000 }
    END { printf "%s: median %.1f ms, best %.1f ms\n", name, t[int((NR + 1) / 2)], t[1] }'
}
[ $# -gt 0 ] || set -- q35 microvm xen
for target in "$@"; do
  case $target in
  q35 | microvm) measure "kvm, $target" -t kvm -o machine=$target ;;
  *) measure "$target" -t "$target" ;;
  esac
done
