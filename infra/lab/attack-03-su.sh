#!/usr/bin/env bash
# Changes its user.
exec "${0%/*}/attack" "Suspicious SU Usage" attack-lab/attacker su -c true
