#!/usr/bin/env bash
# Reads the token of an account without rights, and throws it away.
exec "${0%/*}/attack" "Service Account Token Read by Unexpected Process" attack-lab/attacker cat /var/run/secrets/kubernetes.io/serviceaccount/token
