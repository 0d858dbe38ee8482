#!/bin/sh
# Sends the same requests to the generated service and to the peer and prints where the answers or the schemas differ.
# VERBOSE=1 prints the answers that are the same as well. The status is 1 when anything differs.
. "$(dirname -- "$0")/lib.sh"

status=0
harness parity "$WORK/parity.out" || status=$?
cat "$WORK/parity.out"
exit "$status"
