#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# guest-input.sh PORT DOMAIN: passes what arrives at the port to the console of the domain with that
# number. What the domain writes goes to xenconsoled's log, in the launcher's folder.
while ! terminal=$(xenstore-read "/local/domain/$2/console/tty" 2>/dev/null) || [ -z "$terminal" ]; do
  sleep 0.02
done
exec cat "$1" > "$terminal"
