#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs one domain to its end: guest.sh NAME CONFIGURATION RESULT CONSOLE
#   RESULT   a file that gets "REASON CODE": how the domain shut down, and the exit code that it left
#   CONSOLE  a program that is called with the domain's number before the domain starts to run
# The domain must not restart by itself: its configuration says "preserve" for every ending.
exec 5<&0
name=$1 configuration=$2 result=$3 console=$4

finish() {
  [ -z "$watch" ] || kill "$watch" 2>/dev/null
  rm -rf "$folder"
  echo "$*" > "$result.new"
  mv "$result.new" "$result"
  exit 0
}

state() { # rbpscd, a letter for each that is true; `s` has the reason behind it; nothing: it is gone
  for try in 1 2 3; do
    letters=$(xl list "$name" | awk 'NR == 2 {print $5}')
    [ -z "$letters" ] || break
    sleep 0.2 # one answer that fails is no proof
  done
  echo "$letters"
}

folder=$(mktemp -d)
mkfifo "$folder/events"
# An event for each domain that ends, and a first one for the watch itself.
xenstore-watch @releaseDomain > "$folder/events" &
watch=$!
exec 4< "$folder/events"

xl create -q -p -e "$configuration" || finish create-failed
id=$(xl domid "$name") || finish create-failed
"$console" "$id" <&5 &
xl unpause "$name" || finish create-failed

while read -r _ <&4; do
  case $(state) in
  ???s*) break ;;
  '') finish destroyed ;;
  esac
done
case $(state) in
???s-*) reason=poweroff ;;
???sr*) reason=reboot ;;
???ss*) reason=suspend ;;
???sc*) reason=crash ;;
???sw*) reason=watchdog ;;
*) reason=unknown ;;
esac
code=$(xenstore-read "/local/domain/$id/data/exit-code" 2>/dev/null)
xl destroy "$name"
finish "$reason" "$code"
