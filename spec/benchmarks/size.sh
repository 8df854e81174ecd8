#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Bytes of the stripped images of hello.
set -eu
cd "$(dirname "$0")/../.."
for target in unix kvm xen; do
  ./mirc compile --quiet -t "$target" examples/hello
  for image in examples/hello/build/hello/"$target"/hello*; do
    case $image in *.debug) ;; *) [ ! -f "$image" ] || echo "$target: $(stat -c %s "$image") bytes" ;; esac
  done
done
