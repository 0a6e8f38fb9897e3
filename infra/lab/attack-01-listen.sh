#!/usr/bin/env bash
# Opens a back door's port.
exec "${0%/*}/attack" "Listen on Suspicious Port" attack-lab/attacker timeout 3 nc -l -p 4444
