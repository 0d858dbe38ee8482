#!/bin/sh
# Everything, as a dated block for docs/benchmarks.md on standard output; progress goes to standard error. security.sh writes its section itself as well.
. "$(dirname -- "$0")/lib.sh"

export BENCH_WORK="$WORK"

# section <title> <script>; a measurement that fails is said in its place, and the others go on.
section() {
    printf '\n### %s\n\n' "$1"
    say "$1 ..."
    if attended "$BENCH/$2" > "$WORK/section.out"; then
        cat "$WORK/section.out"
    else
        cat "$WORK/section.out"
        echo "Failed with status $attended_status."
        failed=yes
    fi
}

failed=
printf '## %s\n\n' "$(date -u +%Y-%m-%d)"
machine
section "The same answers" parity.sh
section "Generating a project" archetype.sh
section "Scaffolding a resource" scaffold.sh
section "More resources, and the wiring proof" growth.sh
section "Start" startup.sh
section "Throughput" throughput.sh
section "The list of a million rows" list.sh
section "Security" security.sh
if [ -n "$failed" ]; then exit 1; fi
