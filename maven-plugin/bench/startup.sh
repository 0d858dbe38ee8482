#!/bin/sh
# The time from the start of java -jar to the first answered list of products: the generated service against the peer.
. "$(dirname -- "$0")/lib.sh"

results=$WORK/startup.results
harness startup "$results" || fail "The measurement failed."
report "$results" "generated service" "hand-written peer" milliseconds most 1.15
