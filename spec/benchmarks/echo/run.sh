#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# TCP echo of CONNECTIONS (1000) on unix, the server on one processor and the load on another: an image with a thread
# for each connection, an epoll loop in C made by the pinned compiler, and the image's classes on HotSpot, in turn. The
# nanoseconds of processor time that the server takes for a request of 64 bytes, medians of RUNS (5) runs of
# SECONDS_EACH (3), and their ratios. `run.sh short`: 100,000 connections one after the other with one request each, and
# what the image has of memory and descriptors in their course.
set -euo pipefail
cd "$(dirname "$0")/../../.."
connections=${CONNECTIONS:-1000} runs=${RUNS:-5} seconds=${SECONDS_EACH:-3}
folder=spec/benchmarks/echo
made=$folder/build/peers
image=$folder/build/echo/unix/echo
read -r first second < <(taskset -cp $$ | sed 's/.*: //; s/[,-]/ /g; s/^\([0-9]*\)$/\1 \1/')
ulimit -n $((connections + 100))
./mirc compile --quiet "$folder"
mkdir -p "$made"
javac --release 17 -nowarn -d "$made/classes" "$folder"/src/echo/*.java
tools=$(dirname "$(find "${XDG_CACHE_HOME:-$HOME/.cache}/mirc/toolchain" -name 'clang' -not -path '*/lib/*' | head -1)")
for name in server load; do
  "$tools/clang" --target=x86_64-linux-gnu -resource-dir="$(find "$tools/.." -path '*clang*/include/stddef.h' |
    head -1 | sed 's|/include/stddef.h||')" -std=c11 -O2 -c -o "$made/$name.o" "$folder/c/$name.c"
  cc -o "$made/$name" "$made/$name.o"
done
server=
trap '[ -z "$server" ] || kill "$server"' EXIT

# Runs the load of these arguments against the server that COMMAND... starts.
with() {
  local load=$1 port= status=0
  shift
  : >"$made/output"
  taskset -c "$first" "$@" >"$made/output" &
  server=$!
  until port=$(sed -n 's/^listening //p' "$made/output" | grep .); do sleep 0.05; done
  # shellcheck disable=SC2086
  taskset -c "$second" "$made/load" ${load/PLACE/$server $port} || status=$?
  kill "$server"
  wait "$server" || true
  server=
  return "$status"
}

if [ "${1:-}" = short ]; then
  with "short PLACE ${COUNT:-100000}" "$image"
  exit
fi
busy="busy PLACE $connections $seconds"
: >"$made/figures"
for _ in $(seq "$runs"); do
  with "$busy" "$image" | sed 's/^/image /' >>"$made/figures"
  with "$busy" "$made/server" | sed 's/^/C /' >>"$made/figures"
  with "$busy" java -XX:+UseSerialGC -Xmx64m -cp "$made/classes" echo.Main | sed 's/^/HotSpot /' >>"$made/figures"
done
sort -k1,1 -k3,3n "$made/figures" | awk -v runs="$runs" '
  { if (++n[$1] == int((runs + 1) / 2)) { rate[$1] = $2; time[$1] = $3 } }
  END {
    printf "| server | requests a second | processor time of one, ns | image / this |\n|---|---|---|---|\n"
    split("image C HotSpot", names, " ")
    for (i = 1; i <= 3; i++)
      printf "| %s | %d | %d | %.2f |\n", names[i], rate[names[i]], time[names[i]], time["image"] / time[names[i]]
  }'
