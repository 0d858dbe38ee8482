#!/bin/sh
# The list of a generated service on a million rows of PostgreSQL against a list with SQL written by hand, as a table in Markdown.
# Page 1, page 1,000, filtered by an indexed field and another, sorted by an index; one client, and four at the same time.
#
# list.sh [--rows <live rows, at least 20000>] [--rounds <measured runs of each side>]
#
# WARMUP_SECONDS  per service and kind of page (default 3)
# SECONDS_PER_RUN of each measured run (default 2); the figure of a run is the median of its requests
ROWS=1000000
misused() { echo "$1 Use: list.sh [--rows <number>] [--rounds <number>]" >&2; exit 2; }
while [ $# -gt 0 ]; do
    case $1 in
        --rows=* | --rounds=*) option=${1%%=*} value=${1#*=}; shift ;;
        --rows | --rounds) option=$1 value=${2:-}; shift; [ $# -eq 0 ] || shift ;;
        *) misused "There is no $1." ;;
    esac
    case $value in
        '' | *[!0-9]* | 0* | ?????????*) misused "$option needs a number from 1 to 99999999." ;;
    esac
    if [ "$option" = --rows ]; then ROWS=$value; else RUNS=$value; fi
done
[ "$ROWS" -ge 20000 ] || misused "Page 1,000 needs at least 20000 rows."
export ROWS
. "$(dirname -- "$0")/lib.sh"

# Indexes cost the other measurements something, so this one has a service of its own.
SERVICE=indexed
PRODUCT_FIELDS="name:string:index price:decimal:index description:text active:bool"
results=$WORK/list.results
load=$(load_average)
harness list "$results" || fail "The measurement failed."
printf '%s live rows; %s; load before %s\n\n' "$ROWS" "$(processor)" "$load"
report "$results" "generated list" "SQL by hand" "microseconds"
