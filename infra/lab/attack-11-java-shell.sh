#!/usr/bin/env bash
# A process that is called java starts a shell.
exec "${0%/*}/attack" "Java Process Starts a Shell" attack-lab/attacker sh -c 'printf "#!/bin/sh\nsh -c true\ntrue\n" >/tmp/java && chmod +x /tmp/java && /tmp/java'
