#!/usr/bin/env bash
# A program that does nothing is called as a package manager is.
exec "${0%/*}/attack" "Package Manager in Container" attack-lab/attacker sh -c 'printf "#!/bin/sh\ntrue\n" >/tmp/apk && chmod +x /tmp/apk && /tmp/apk add curl'
