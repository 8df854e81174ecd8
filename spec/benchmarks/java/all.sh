#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Translates every method of the JDK's base, of Kotlin's standard library and of Guava, Jackson's databind and
# BouncyCastle's provider to C, and compiles it at -O0: classes, methods, bytes of C and seconds of each. Ends with 1 if a
# method fails; diagnostics go to the error stream. Options and selections of `mirc aot` may be given, such as `--syntax-only java.base`.
set -euo pipefail
cd "$(dirname "$0")/../../.."
./mirc aot --all --quiet "$@" | grep ' classes, '
