#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What run.sh measures in dom0, where the folder with the images is /job/work: dom0.sh WHAT...
cd /job/work || exit 1

now() { # nanoseconds; busybox's date has none
  while read -r first second number _; do
    [ "$first $second" != 'now at' ] || break
  done < /proc/timer_list
  echo "$number"
}

# Creates a domain of the configuration's lines and destroys it once it has written a line that
# starts with WANTED; prints the microseconds from `xl create` to that line, and the line.
first_line() { # WANTED SECONDS LINES
  printf 'name="bench"\ntype="pvh"\ntsc_mode="native"\n%s\n' "$3" > /run/bench.cfg
  printf 'on_poweroff="preserve"\non_crash="preserve"\non_reboot="preserve"\n' >> /run/bench.cfg
  echo none > /run/said
  start=$(now)
  if xl create -q -p -e /run/bench.cfg > /run/bench.errors 2>&1; then
    id=$(xl domid bench)
    until terminal=$(xenstore-read "/local/domain/$id/console/tty" 2>/dev/null) && [ -n "$terminal" ]; do
      sleep 0.01
    done
    while read -r said; do
      case $said in $1*) echo "$(now) $said" > /run/said && break ;; esac
    done < "$terminal" &
    reader=$!
    (sleep "$2" && kill "$reader") > /dev/null 2>&1 &
    limit=$!
    xl unpause bench
    wait "$reader"
    kill "$limit" 2> /dev/null
    xl destroy bench
  fi
  read -r end said < /run/said
  case $end in
  none) echo none ;;
  *) echo "$(((end - start) / 1000)) $said" ;;
  esac
}

image() { # FILE MEMORY: the lines for an image
  echo "kernel=\"/job/work/$1\"
memory=$2
shadow_memory=$((8 + $2 / 64))
cpu_weight=4096"
}

case $1 in
pairs) # COUNT: hello and a bare ELF in turn
  for _ in $(seq "$2"); do
    echo "hello $(first_line Hello 60 "$(image hello.elf 32)")"
    echo "bare $(first_line bare 60 "$(image bare.elf 32)")"
  done
  ;;
entry) # COUNT: the guest's own clock, microseconds
  for _ in $(seq "$2"); do
    echo "entry $(first_line '[0-9]' 60 "$(image entry.elf 32)")"
  done
  ;;
linux) # COUNT: Linux with a JVM
  for _ in $(seq "$2"); do
    echo "linux $(first_line Hello 300 'kernel="/job/work/linux"
ramdisk="/job/work/initrd"
cmdline="console=hvc0 quiet loglevel=0"
memory=512
shadow_memory=32
cpu_weight=4096')"
  done
  ;;
memory) # least MiB with which hello writes its line
  for size in 64 32 16 12 8 7 6 5 4 3 2; do
    said=$(first_line Hello 20 "$(image hello.elf "$size")")
    echo "memory $size $said"
    [ "$said" != none ] || break
  done
  ;;
esac
