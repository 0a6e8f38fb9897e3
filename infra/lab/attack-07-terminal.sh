#!/usr/bin/env bash
# Opens a shell with a terminal.
exec "${0%/*}/attack" "Terminal Shell in Container" attack-lab/attacker --tty sh -c true
