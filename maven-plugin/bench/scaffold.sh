#!/bin/sh
# The time of gofasta:scaffold against a Maven run that does nothing, in the same project.
. "$(dirname -- "$0")/lib.sh"

results=$WORK/scaffold.results
: > "$results"

rm -rf "$WORK/scaffold"
mkdir -p "$WORK/scaffold/original" "$WORK/scaffold/measured"
generate "$WORK/scaffold/original" shop

restore() {
    rm -rf "$WORK/scaffold/measured/shop"
    cp -R "$WORK/scaffold/original/shop" "$WORK/scaffold/measured/"
}

# A name that no run had before: Aa, Ab, ...
name_of() { awk -v n="$1" 'BEGIN { printf "Item%c%c\n", 65 + int(n / 26), 97 + n % 26 }'; }

i=0
while [ "$i" -le "$RUNS" ]; do
    ours=ours peer=peer
    # Run 0 fills the caches of the system and does not count.
    if [ "$i" = 0 ]; then ours=- peer=-; fi
    name=$(name_of "$i")
    restore
    timed "$results" scaffold "$ours" "$WORK/scaffold/measured/shop" \
        mvn -B -o -q gofasta:scaffold -DnoVerify "-Dname=$name" "-Dfields=$PRODUCT_FIELDS"
    if [ ! -f "$WORK/scaffold/measured/shop/src/main/java/com/acme/shop/model/$name.java" ]; then
        fail "Nothing was scaffolded for $name"
    fi
    restore
    timed "$results" scaffold "$peer" "$WORK/scaffold/measured/shop" mvn -B -o -q validate
    i=$((i + 1))
done
report "$results" "gofasta:scaffold -DnoVerify" "mvn validate" milliseconds most 1.5
