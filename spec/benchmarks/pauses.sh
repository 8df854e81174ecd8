#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The processor time of collections on unix, in microseconds: median, 99th percentile, longest; full ones included. The
# heap is 256 MiB.
set -eu
cd "$(dirname "$0")/../.."
./mirc compile --quiet spec/benchmarks/pauses
printf '| objects | collections | median | p99 | longest | whole run, ms |\n|---|---|---|---|---|---|\n'
spec/benchmarks/pauses/build/pauses/unix/pauses
