#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes a Linux with a JVM for a PVH domain: linux.sh INTO. The kernel and busybox are those of mirc's own dom0; the
# JVM is made by jlink of the module java.base, with its class data archive.
set -eu
here=$(dirname "$0")
into=$1
dom0=$(ls -td "${XDG_CACHE_HOME:-$HOME/.cache}"/mirc/xen/dom0-* | head -1)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
jlink --add-modules java.base --strip-debug --no-header-files --no-man-pages --generate-cds-archive --output "$tree/jre" >/dev/null
rm -f "$tree"/jre/lib/server/classes_nocoops.jsa
mkdir "$tree/classes"
javac --release 17 -d "$tree/classes" "$here/Hello.java"
cp "$here/linux-init" "$tree/init"
chmod +x "$tree/init"
# Libraries of the C library and the like, where the loader looks for them; those of the JVM stay in /jre.
ldd "$tree"/jre/bin/java "$tree"/jre/lib/server/libjvm.so "$tree"/jre/lib/*.so | grep -o '=> /[^ ]*' | cut -c4- | sort -u |
  grep -v "^$tree" | while read -r library; do
    mkdir -p "$tree/usr/lib/x86_64-linux-gnu"
    cp -L "$library" "$tree/usr/lib/x86_64-linux-gnu/"
  done
number=1
entry() { # NAME MODE LINKS FILE: in cpio's format "newc"
  local size=0
  [ -z "$4" ] || size=$(stat -c %s "$4")
  printf '070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x' \
    $((number++)) "$2" 0 0 "$3" 0 "$size" 0 0 0 0 $((${#1} + 1)) 0
  printf '%s\0' "$1"
  head -c $(((4 - (110 + ${#1} + 1) % 4) % 4)) /dev/zero
  if [ "$size" != 0 ]; then
    cat "$4"
    head -c $(((4 - size % 4) % 4)) /dev/zero
  fi
}
{
  cat "$dom0/dom0.cpio"
  (cd "$tree" && find . -mindepth 1 | sort | cut -c3- | while read -r name; do
    if [ -d "$name" ]; then entry "$name" 0x41ed 2 ''; else entry "$name" 0x81ed 1 "$name"; fi
  done
  entry 'TRAILER!!!' 0 1 '')
} > "$into/initrd"
cp "$dom0/vmlinux" "$into/linux"
