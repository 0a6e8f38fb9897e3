#!/usr/bin/env bash
# Looks at the processes.
exec "${0%/*}/attack" "Reconnaissance Command ps" attack-lab/attacker ps
