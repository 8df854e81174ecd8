#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Churn on unix for MINUTES (60): what is used after a collection and what the heap has of the machine, ten times. Ends
# with 1 if either has grown since the second time.
set -eu
cd "$(dirname "$0")/../.."
./mirc compile --quiet spec/benchmarks/churn
spec/benchmarks/churn/build/churn/unix/churn --minutes "${MINUTES:-60}"
