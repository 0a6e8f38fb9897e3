#!/usr/bin/env bash
# Reads the database's user name in a pod of the room, and throws it away.
exec "${0%/*}/attack" "Database Secret Read by Unexpected Process" pokero/pokero-app-0 cat /run/secrets/database/username
