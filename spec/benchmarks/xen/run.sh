#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The figures of README.md: run.sh [entry] [pairs] [linux] [memory] [shell]; without any, all of them.
# Set COUNT for another number of runs than 20. All domains of a kind run on one resumed machine.
set -eu
cd "$(dirname "$0")/../../.."
here=spec/benchmarks/xen
count=${COUNT:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

image() { # PROJECT FILE
  ./mirc compile --quiet -t xen "$1"
  cp "$(find "$1/build" -name '*.elf' -path '*xen*' | head -1)" "$work/$2"
}
in_dom0() { # WORDS
  java -cp compiler/cli/target/mirc-cli.jar mirc.backend.xen.MachineShell "$work" "$@"
}
median() { # of milliseconds, from lines of microseconds
  sort -n | awk -v name="$1" '{ t[NR] = $1 / 1000 }
    END { printf "%s: median %.1f ms, best %.1f, worst %.1f, %d runs\n", name, t[int((NR + 1) / 2)], t[1], t[NR], NR }'
}

image examples/hello-key hello.elf
image spec/benchmarks/entry entry.elf
gcc -nostdlib -static -no-pie -Wl,-N,-Ttext=0x100000,--build-id=none,--no-warn-rwx-segments -z noexecstack $here/bare.S -o "$work/bare.elf"
cp $here/dom0.sh "$work/run.sh"
[ $# -gt 0 ] || set -- entry pairs linux memory shell
for what in "$@"; do
  case $what in
  entry)
    in_dom0 entry "$count" >"$work/entry"
    awk '$1 == "entry" { print $3 }' "$work/entry" | median "guest's clock, entry to the first Java byte"
    ;;
  pairs)
    in_dom0 pairs "$count" >"$work/pairs"
    awk '$1 == "hello" { print $2 }' "$work/pairs" | median "xl create to the line of hello-key"
    awk '$1 == "bare" { print $2 }' "$work/pairs" | median "xl create to the line of a bare ELF"
    ;;
  linux)
    $here/linux.sh "$work"
    in_dom0 linux 3 >"$work/lines"
    awk '{ print $2 }' "$work/lines" | median "xl create to the line of Hello on a JVM on Linux"
    rm "$work/linux" "$work/initrd"
    ;;
  memory) in_dom0 memory | awk '$3 != "none" { least = $2 } END { print "least memory of hello-key: " least " MiB" }' ;;
  shell)
    good=0
    for _ in $(seq 10); do
      from=${EPOCHREALTIME/./}
      output=$(./mirc run --quiet -t xen examples/hello-key </dev/null || echo failed)
      echo $((${EPOCHREALTIME/./} - from)) >>"$work/times"
      [ "$output" != 'Hello World!' ] || good=$((good + 1))
    done
    echo "runs from the shell that succeed: $good of 10"
    median "one run from the shell, start of mirc to its end" <"$work/times"
    ;;
  esac
done
