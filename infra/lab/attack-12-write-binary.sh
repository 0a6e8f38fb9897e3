#!/usr/bin/env bash
# Leaves a program, and takes it away again.
exec "${0%/*}/attack" "Write Below Server Binaries" attack-lab/attacker sh -c 'echo true >/usr/bin/door && rm /usr/bin/door'
