#!/usr/bin/env bash
# Asks for the pod's addresses.
exec "${0%/*}/attack" "Reconnaissance Command hostname" attack-lab/attacker hostname -i
