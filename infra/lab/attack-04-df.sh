#!/usr/bin/env bash
# Looks at the disks.
exec "${0%/*}/attack" "Reconnaissance Command df" attack-lab/attacker df
