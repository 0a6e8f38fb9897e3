#!/usr/bin/env bash
# A program that does nothing is called as a miner is.
exec "${0%/*}/attack" "Crypto Miner" attack-lab/attacker sh -c 'printf "#!/bin/sh\ntrue\n" >/tmp/xmrig && chmod +x /tmp/xmrig && /tmp/xmrig'
