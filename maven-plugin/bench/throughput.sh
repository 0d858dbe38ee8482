#!/bin/sh
# Requests per second: the generated service against the peer. Both, PostgreSQL and the load generator share this machine.
#
# WARMUP_SECONDS  per service and scenario (default 20)
# SECONDS_PER_RUN of each measured run (default 5)
# MAX_REQUESTS    of each measured run (default 200000)
# CONNECTIONS     that ask at the same time, each waiting for its answer (default 8)
. "$(dirname -- "$0")/lib.sh"

results=$WORK/throughput.results
harness throughput "$results" || fail "The measurement failed."
report "$results" "generated service" "hand-written peer" "requests per second" least 0.9
