#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# host-console.sh DOMAIN: the console of a domain on a Xen host, as this program's standard input and
# output, until the domain is gone. CONSOLE_LOG gets a copy of the output.
exec 5<&0
while ! terminal=$(xenstore-read "/local/domain/$1/console/tty" 2>/dev/null) || [ -z "$terminal" ]; do
  sleep 0.02
done
tee "$CONSOLE_LOG" < "$terminal" 2>/dev/null &
output=$!
cat <&5 > "$terminal" &
input=$!
trap : TERM # says that the domain has been destroyed: what it wrote still goes out
wait "$output"
kill "$input" 2>/dev/null
wait "$output"
