#!/bin/sh
# The time of each goal that only looks, in a project of 1, 50 and 200 resources, against a Maven run that does nothing in the
# same project. One side of a pair runs right after the other. Before each measured run of the goals one source is touched, so
# that what a goal might keep from the run before is stale.
#
# static.sh [count ...]   resources to measure at (default 1 50 200); 200 take about ten minutes to make
. "$(dirname -- "$0")/lib.sh"

counts=${*:-1 50 200}
results=$WORK/static.results
: > "$results"
project=$WORK/static/shop

name_of() { awk -v n="$1" 'BEGIN { printf "%c%c%cItem\n", 65 + int(n / 676), 97 + int(n / 26) % 26, 97 + n % 26 }'; }

measure() {
    scenario=$1
    shift
    round=0
    while [ "$round" -le "$RUNS" ]; do
        ours=ours peer=peer
        if [ "$round" = 0 ]; then ours=- peer=-; fi
        echo "// $round" >> "$project/src/main/java/com/acme/shop/Application.java"
        timed "$results" "$scenario" "$ours" "$project" mvn -B -o -q "$@"
        timed "$results" "$scenario" "$peer" "$project" mvn -B -o -q validate
        round=$((round + 1))
    done
}

rm -rf "$WORK/static"
mkdir -p "$WORK/static"
generate "$WORK/static" shop
made=1
for count in $counts; do
    while [ "$made" -lt "$count" ]; do
        maven "$project" gofasta:scaffold -DnoVerify "-Dname=$(name_of "$made")" "-Dfields=$PRODUCT_FIELDS"
        made=$((made + 1))
    done
    say "Measuring at $count resources ..."
    measure "version-at-$count" gofasta:version -Djson
    measure "status-at-$count" gofasta:status -Djson
    measure "inspect-at-$count" gofasta:inspect -Djson -Dname=User
    measure "routes-at-$count" gofasta:routes -Djson
    measure "xrefs-at-$count" gofasta:xrefs -Djson -Dsymbol=User
    measure "impact-at-$count" gofasta:impact -Djson -Dsymbol=User
    measure "diagram-at-$count" gofasta:diagram -Djson -Dkind=entities
done
report "$results" "the goal" "mvn validate" milliseconds most 1.3
