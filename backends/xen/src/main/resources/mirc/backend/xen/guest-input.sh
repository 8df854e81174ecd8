#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Passes what the launcher sends to the console of the domain with the given number. What the domain
# writes goes to xenconsoled's log, in the launcher's folder.
key=/local/domain/$1/console/tty
while ! terminal=$(xenstore-read "$key" 2>/dev/null) || [ -z "$terminal" ]; do
  sleep 0.02
done
# The driver asks the device for its port, which takes a moment, and numbers devices by itself.
until port=$(ls /dev/vport*p* 2>/dev/null); do
  sleep 0.02
done
exec 3< "$port" 4> "$terminal"
: > /job/ready
cat <&3 >&4
