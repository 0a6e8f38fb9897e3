#!/usr/bin/env bash
# Tries to reach an address that nobody has, from a pod of the room.
exec "${0%/*}/attack" "Pokero Connects Out" pokero/pokero-app-0 timeout 3 bash -c 'exec 3<>/dev/tcp/203.0.113.7/443'
