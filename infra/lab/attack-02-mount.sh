#!/usr/bin/env bash
# Tries to mount the kernel's view of all processes.
exec "${0%/*}/attack" "Sensitive Mount Operation" attack-lab/attacker mount -t proc proc /tmp
