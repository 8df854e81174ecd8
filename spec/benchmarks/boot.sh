#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Milliseconds from the start of `qemu-system-x86_64` to its end, median of 20: hello-key, which prints a line, and a
# guest of no instructions that QEMU gives up at once (`-M none`), taken in turn.
set -eu
cd "$(dirname "$0")/../.."
command=$(./mirc run --quiet -v -t kvm examples/hello-key 2>&1 >/dev/null </dev/null | grep -- ' -m ')
milliseconds() {
  local from=${EPOCHREALTIME/./}
  timeout 30 bash -c "$1" </dev/null >/dev/null 2>&1 || true
  echo $(((${EPOCHREALTIME/./} - from) / 1000))
}
median() { sort -n | sed -n 10p; }
hello= floor=
for _ in $(seq 20); do
  hello+="$(milliseconds "$command")"$'\n'
  floor+="$(milliseconds 'echo quit | qemu-system-x86_64 -M none -display none -monitor stdio')"$'\n'
done
echo "hello-key, start of QEMU to its end: $(median <<<"${hello%$'\n'}") ms"
echo "QEMU alone, start to end: $(median <<<"${floor%$'\n'}") ms"
