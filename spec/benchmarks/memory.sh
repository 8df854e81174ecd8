#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The least guest memory, in MiB, with which hello-key ends with 0 on kvm, q35: the plain command of `mirc run -v` with
# another -m.
set -eu
cd "$(dirname "$0")/../.."
command=$(./mirc run --quiet -v -t kvm examples/hello-key 2>&1 >/dev/null </dev/null | grep -- ' -m ')
least=none
for size in 64 32 24 16 12 10 8 7 6 5 4 3 2; do
  output=$(timeout 20 bash -c "$(sed -E "s/ -m [^ ]+/ -m ${size}M/" <<<"$command")" </dev/null 2>&1 || true)
  grep -q 'Hello World!' <<<"$output" || break
  least=$size
done
echo "least guest memory: $least MiB"
