#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Does in dom0 what the launcher orders, by lines on the first port:
#   run NAME PORT    a domain with the folder /job/NAME and console input from that port
#   do NAME WORDS    a command; what it prints goes to /job/NAME.out
# Each is done in the background, and answered by "ended NAME CODE". Before that, "result NAME 0"
# says that the domain has ended and its result is there; it is destroyed then.

# The driver asks the device for its ports, which takes a moment, and numbers devices by itself.
until port=$(ls /dev/vport*p1 2>/dev/null); do
  sleep 0.02
done
exec 3<> "$port"
while read -r order name words <&3; do
  case $order in
  run)
    (
      RESULT_NOTE="result $name 0" guest.sh "$name" "/job/$name/guest.cfg" "/job/$name/result" \
        guest-input.sh "${port%1}$words" 2> "/job/$name/errors"
      echo "ended $name $?" >&3
    ) &
    ;;
  do)
    (
      eval "$words" > "/job/$name.out" 2>&1 < /dev/null
      echo "ended $name $?" >&3
    ) &
    ;;
  esac
done
