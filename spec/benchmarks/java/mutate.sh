#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Class files with bytes changed at random: each has to be translated, or refused with a diagnostic.
# Arguments: how many (default 20000), and the seed (default: the seconds since 1970). The tests run
# 800 from a fixed seed.
set -eu
cd "$(dirname "$0")/../../.."
count=${1:-20000} seed=${2:-$(date +%s)}
mvn -q -B -o -pl compiler/aot -am package -Dtest=MutationTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dmirc.mutations="$count" -Dmirc.seed="$seed"
