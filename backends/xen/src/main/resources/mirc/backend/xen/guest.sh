#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs one domain to its end: guest.sh NAME CONFIGURATION RESULT CONSOLE...
#   RESULT   a file that gets "REASON CODE BYTES": how the domain shut down, and what it left to say:
#            its exit code, and how many bytes it wrote to its console; RESULT.errors gets what xl
#            says of the configuration, or what Xen says of a domain that left no exit code
#   CONSOLE  a command that is called with the domain's number
# With the variable CONSOLE_LOG, the console has to be there before the domain runs, and all that
# the domain wrote has to be in that file before it is destroyed. Without, xenconsoled keeps a log.
# The domain must not restart by itself: its configuration says "preserve" for every ending.
exec 5<&0
name=$1 configuration=$2 result=$3
shift 3

finish() {
  [ -z "$watch" ] || kill "$watch" 2>/dev/null
  echo "$*" > "$result.new"
  mv "$result.new" "$result"
  rm -rf "$folder"
  [ -z "$RESULT_NOTE" ] || echo "$RESULT_NOTE" >&3
}

state() { # rbpscd, a letter for each that is true; `s` has the reason behind it; nothing: it is gone
  for try in 1 2 3; do
    letters=$(xl list "$name" | awk 'NR == 2 {print $5}')
    [ -z "$letters" ] || break
    sleep 0.2 # one answer that fails is no proof
  done
  echo "$letters"
}

number() { # what XenStore calls the domain; not known if another one's keys go while they are read
  for try in 1 2 3 4 5; do
    id=$(xl domid "$name" 2>> "$result.errors")
    [ -z "$id" ] || break
    sleep 0.1
  done
}

hypervisor() { # Xen's own messages about the domain, the registers of one that it ended itself too
  xl dmesg | awk -v id="$id" '
    index($0, "(d" id ")") || $0 ~ "[ (]d" id "v[0-9]" || $0 ~ "[Dd]om(ain )?" id "([^0-9]|$)" {left = 1}
    $0 ~ "Domain " id " .*crashed" || index($0, "Dumping Dom" id " ") {left = 30}
    left > 0 {print; left--}' | tail -n 40
}

paused=${CONSOLE_LOG:+-p}
folder=$(mktemp -d)
mkfifo "$folder/events"
# An event for each domain that ends, and a first one for the watch itself.
xenstore-watch @releaseDomain > "$folder/events" &
watch=$!
exec 4< "$folder/events"
read -r _ <&4

# shellcheck disable=SC2086 # it is a word or nothing
if ! xl create -q $paused -e "$configuration" 2> "$result.errors"; then
  finish create-failed
  exit
fi
number
"$@" "$id" <&5 &
console=$!
[ -z "$paused" ] || xl unpause "$name"

reason=
while read -r _ <&4; do
  case $(state) in
  ???s-*) reason=poweroff ;;
  ???sr*) reason=reboot ;;
  ???ss*) reason=suspend ;;
  ???sc*) reason=crash ;;
  ???sw*) reason=watchdog ;;
  ???s*) reason=unknown ;;
  '') reason=destroyed ;;
  *) continue ;;
  esac
  break
done
for try in 1 2 3; do
  said=$(xenstore-read "/local/domain/$id/data/exit" 2>> "$result.errors") && break
  sleep 0.2
done
if [ -z "$said" ]; then
  hypervisor >> "$result.errors"
  sleep 0.5 # nothing says how much of its console is still to come
fi
if [ -n "$CONSOLE_LOG" ]; then # all that it wrote has to be there before its console goes away
  for try in $(seq 200); do
    [ "$(wc -c < "$CONSOLE_LOG")" -lt "${said#* }" ] 2>/dev/null || break
    sleep 0.05
  done
fi
[ -n "$CONSOLE_LOG" ] || finish "$reason" "$said"
[ "$reason" = destroyed ] || xl destroy "$name"
kill "$console" 2>/dev/null
wait "$console"
[ -z "$CONSOLE_LOG" ] || finish "$reason" "$said"
