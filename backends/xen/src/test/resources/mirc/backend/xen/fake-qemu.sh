#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Does what a boot of Xen's machine needs of QEMU: tells its version, says READY on the serial port,
# and saves when the monitor is told to.
version=VERSION
if [ "$1" = --version ]; then
  echo "QEMU emulator version $version"
  exit 0
fi
while [ $# -gt 0 ]; do
  [ "$1" != -serial ] || serial=${2#file:}
  shift
done
[ "$version" = broken ] && exit 1
echo READY > "$serial"
while read -r order rest; do
  case $order in
  migrate)
    [ "$version" = full ] || echo saved > "$(dirname "$serial")/state"
    ;;
  info) [ "$version" = full ] || echo "Migration status: completed" ;;
  quit) exit 0 ;;
  esac
done
