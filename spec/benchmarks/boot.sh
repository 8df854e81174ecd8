#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Milliseconds from the start of `qemu-system-x86_64` to its end, median of 20: hello-key, which prints a line; a bare
# ELF of a few instructions, which writes two bytes to a port and resets; and QEMU without a machine (`-M none`), taken
# in turn.
set -eu
cd "$(dirname "$0")/../.."
command=$(./mirc run --quiet -v -t kvm examples/hello-key 2>&1 >/dev/null </dev/null | grep -- ' -m ')
milliseconds() {
  local from=${EPOCHREALTIME/./}
  timeout 30 bash -c "$1" </dev/null >/dev/null 2>&1 || true
  echo $(((${EPOCHREALTIME/./} - from) / 1000))
}
median() { sort -n | sed -n 10p; }
bare=$(sed 's| -kernel .*| -kernel backends/kvm/src/main/resources/mirc/backend/kvm/probe.elf|' <<<"$command")
hello= elf= floor=
for _ in $(seq 20); do
  hello+="$(milliseconds "$command")"$'\n'
  elf+="$(milliseconds "$bare")"$'\n'
  floor+="$(milliseconds 'echo quit | qemu-system-x86_64 -M none -display none -monitor stdio')"$'\n'
done
echo "hello-key, start of QEMU to its end: $(median <<<"${hello%$'\n'}") ms"
echo "a bare ELF, start of QEMU to its end: $(median <<<"${elf%$'\n'}") ms"
echo "QEMU alone, start to end: $(median <<<"${floor%$'\n'}") ms"
