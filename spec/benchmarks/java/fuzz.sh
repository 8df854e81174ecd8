#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Random programs in a unix image and on HotSpot: what they print has to be equal. Arguments: how many
# images (default 10), and the first seed (default: the seconds since 1970). Each image has 40
# programs; a difference names the program, whose seed is its name in base 36.
# CHECKING=FACTS makes checking images.
set -eu
cd "$(dirname "$0")/../../.."
images=${1:-10} seed=${2:-$(date +%s)}
for _ in $(seq "$images"); do
  echo "seed $seed"
  mvn -q -B -o -pl compiler/aot -am package -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dmirc.fuzz.seed="$seed" -Dmirc.fuzz.count=40 -Dmirc.fuzz.checking="${CHECKING:-NONE}"
  seed=$((seed + 40))
done
