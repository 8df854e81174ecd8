#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Memory with 10,000 parked threads: on unix what is resident at the most, the image and the heap included; on kvm the
# least guest memory, of those tried, with which all of them start and end.
set -eu
cd "$(dirname "$0")/../.."
folder=spec/benchmarks/threads
./mirc compile --quiet "$folder"
"$folder/build/threads/unix/threads" &
image=$!
sleep 2
grep -E 'VmHWM|VmPTE' "/proc/$image/status"
wait "$image"
command=$(./mirc run --quiet -v -t kvm "$folder" -- --count 1 2>&1 >/dev/null </dev/null | grep -- ' -m ' |
  sed 's/--count 1\b/--count 10000/')
least=none
for size in 160 128 100 90 80 70 60; do
  output=$(timeout 120 bash -c "$(sed -E "s/ -m [^ ]+/ -m ${size}M/" <<<"$command")" </dev/null 2>&1 || true)
  grep -q 'ended 10000' <<<"$output" || break
  least=$size
done
echo "least guest memory: $least MiB"
