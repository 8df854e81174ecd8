#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Seconds of `mirc compile` and `mirc check`, JVM start included, with mirc built and the tool chain unpacked.
set -eu
cd "$(dirname "$0")/../.."
TIMEFORMAT=%R
./mirc --version >/dev/null
objects=${XDG_CACHE_HOME:-$HOME/.cache}/mirc/objects
measure() { # label, then the command
  local label=$1
  shift
  printf '%s: ' "$label"
  time "$@" >/dev/null
}
rm -rf "$objects" examples/hello/build
measure 'compile hello, caches empty' ./mirc compile --quiet examples/hello
for _ in 1 2 3; do measure 'compile hello, nothing changed' ./mirc compile --quiet examples/hello; done
for _ in 1 2 3; do measure 'check hello-key' ./mirc check --quiet examples/hello-key; done
