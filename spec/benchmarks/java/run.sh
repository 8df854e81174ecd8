#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Java benchmarks as a unix image, on HotSpot (SerialGC, the same heap) and, four of them, in plain C made by the pinned
# compiler, all on one processor: nanoseconds for an operation, the median of RUNS runs taken in turn, and the ratios.
# Names of benchmarks are arguments; without any: all. RUNS and SECONDS (to warm up, and again to measure) may be set.
set -eu
cd "$(dirname "$0")/../../.."
runs=${RUNS:-3} seconds=${SECONDS_EACH:-2} processor=$(taskset -cp $$ | sed 's/.*[ ,-]//')
folder=spec/benchmarks/java
made=$folder/build/peers
[ $# -gt 0 ] || set -- arrays checksum create dispatch exceptions lock map nbody sha256 streams switch text trees
./mirc compile --quiet "$folder"
mkdir -p "$made"
javac --release 17 -nowarn -d "$made/classes" "$folder"/src/bench/*.java
tools=$(dirname "$(find "${XDG_CACHE_HOME:-$HOME/.cache}/mirc/toolchain" -name 'clang' -not -path '*/lib/*' | head -1)")
for file in "$folder"/c/*.c; do
  "$tools/clang" --target=x86_64-linux-gnu -resource-dir="$(find "$tools/.." -path '*clang*/include/stddef.h' |
    head -1 | sed 's|/include/stddef.h||')" -std=c11 -O2 -ffp-contract=off -c -o "$made/$(basename "$file").o" "$file"
done
cc -o "$made/c" "$made"/*.o -lm

# Where that is allowed, before all other processes: a round that others interrupt takes twice as long, and so do all of
# a process that shares its processor. In turns, since HotSpot compiles in other threads than it runs.
first=
chrt --rr 1 true 2>/dev/null && first='chrt --rr 1'
# What a run printed for the benchmark: nanoseconds, then the value. It ends the script if the program fails.
image() { $first taskset -c "$processor" "$folder/build/measure/unix/measure" --name "$1" --seconds "$seconds"; }
hotspot() {
  $first taskset -c "$processor" java -XX:+UseSerialGC -Xmx256m -cp "$made/classes" bench.Main "$1" "$seconds"
}
plain() { $first taskset -c "$processor" "$made/c" "$1" "$seconds"; }
median() { sort -n <<<"${1%$'\n'}" | sed -n "$(((runs + 1) / 2))p"; }

printf '| benchmark | image, ns | HotSpot, ns | C, ns | image / HotSpot | image / C |\n|---|---|---|---|---|---|\n'
ratios=
for name in "$@"; do
  mine= theirs= c=
  for _ in $(seq "$runs"); do
    read -r _ time _ value < <(image "$name")
    mine+=$time$'\n'
    read -r _ time _ other < <(hotspot "$name")
    theirs+=$time$'\n'
    [ "$value" = "$other" ] || { echo "$name computes $value, and on HotSpot $other" >&2; exit 1; }
    if [ -f "$folder/c/$name.c" ]; then
      read -r _ time _ other < <(plain "$name")
      c+=$time$'\n'
      [ "$value" = "$other" ] || { echo "$name computes $value, and in C $other" >&2; exit 1; }
    fi
  done
  line=$(awk -v name="$name" -v a="$(median "$mine")" -v b="$(median "$theirs")" -v c="$(median "$c")" 'BEGIN {
    printf "| %s | %s | %s | %s | %.2f | %s |\n", name, a, b, c == "" ? "" : c, a / b, c == "" ? "" : sprintf("%.2f", a / c) }')
  echo "$line"
  ratios+=$(cut -d'|' -f6 <<<"$line")$'\n'
done
sort -n <<<"${ratios%$'\n'}" | awk '{ r[NR] = $1 } END {
  m = NR % 2 ? r[(NR + 1) / 2] : (r[NR / 2] + r[NR / 2 + 1]) / 2
  printf "\nimage / HotSpot: median %.2f, worst %.2f\n", m, r[NR] }'
