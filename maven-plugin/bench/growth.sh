#!/bin/sh
# The time of gofasta:scaffold in a project of 1, 50 and 200 resources, and of gofasta:wire at 50 against a Maven run that
# does nothing. The resources are related in chains of five.
. "$(dirname -- "$0")/lib.sh"

results=$WORK/growth.results
wire_results=$WORK/wire.results
: > "$results"
: > "$wire_results"
project=$WORK/growth/shop

# A name that no other number has: Aaa, Aab, ...
name_of() { awk -v n="$1" 'BEGIN { printf "%c%c%cItem\n", 65 + int(n / 676), 97 + int(n / 26) % 26, 97 + n % 26 }'; }

# grow <from> <to>: adds resources, each but the first of five pointing to the one before.
grow() {
    number=$1
    while [ "$number" -le "$2" ]; do
        fields=$PRODUCT_FIELDS
        if [ $((number % 5)) -ne 1 ]; then fields="$fields owner:references=$(name_of $((number - 1))):optional"; fi
        maven "$project" gofasta:scaffold -DnoVerify "-Dname=$(name_of "$number")" "-Dfields=$fields"
        number=$((number + 1))
    done
}

# measure <side>: the next resource, RUNS times in the same state of the project.
measure() {
    measured=0
    while [ "$measured" -le "$RUNS" ]; do
        side=$1
        if [ "$measured" = 0 ]; then side=-; fi
        rm -rf "$WORK/growth/measured"
        mkdir -p "$WORK/growth/measured"
        cp -R "$project" "$WORK/growth/measured/"
        timed "$results" "$2" "$side" "$WORK/growth/measured/shop" \
            mvn -B -o -q gofasta:scaffold -DnoVerify "-Dname=Zz$(name_of "$measured")" "-Dfields=$PRODUCT_FIELDS"
        measured=$((measured + 1))
    done
}

# first <scenario>: the measurements of the first resource, as the floor of another scenario.
first() { sed -n "s/^RESULT first ours /RESULT $1 peer /p" "$results" >> "$results.floor"; }

measure_wire() {
    measured=0
    while [ "$measured" -le "$RUNS" ]; do
        ours=ours peer=peer
        if [ "$measured" = 0 ]; then ours=- peer=-; fi
        timed "$wire_results" wire-at-50 "$ours" "$project" mvn -B -o -q gofasta:wire
        timed "$wire_results" wire-at-50 "$peer" "$project" mvn -B -o -q validate
        measured=$((measured + 1))
    done
}

rm -rf "$WORK/growth"
mkdir -p "$WORK/growth"
generate "$WORK/growth" shop
measure ours first
grow 1 49
measure ours 50th
maven "$project" compile
measure_wire
grow 50 199
measure ours 200th

: > "$results.floor"
first 50th
first 200th
grep -v '^RESULT first ' "$results" > "$results.shown"
cat "$results.floor" >> "$results.shown"
report "$results.shown" "the next resource" "the first one" milliseconds most 1.5
echo
report "$wire_results" "gofasta:wire" "mvn validate" milliseconds most 4.0
