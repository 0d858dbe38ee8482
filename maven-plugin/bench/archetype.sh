#!/bin/sh
# The time of archetype:generate: ours against Maven's quickstart.
. "$(dirname -- "$0")/lib.sh"

QUICKSTART=${QUICKSTART:-1.5}
results=$WORK/archetype.results
: > "$results"

# run <side> <number>; both sides use the same version of the archetype plugin, without the network.
run() {
    target=$WORK/archetype/$1-$2
    mkdir -p "$target"
    side=$1
    if [ "$2" = 0 ]; then side=-; fi
    if [ "$1" = ours ]; then
        set -- -DarchetypeCatalog=local -DarchetypeGroupId=dev.gofasta -DarchetypeArtifactId=gofasta-archetype-rest \
            "-DarchetypeVersion=$VERSION"
    else
        set -- -DarchetypeCatalog=internal -DarchetypeGroupId=org.apache.maven.archetypes \
            -DarchetypeArtifactId=maven-archetype-quickstart "-DarchetypeVersion=$QUICKSTART"
    fi
    set -- "$ARCHETYPE_PLUGIN:generate" "$@" -DgroupId=com.acme -DartifactId=shop -Dversion=1.0.0-SNAPSHOT \
        -Dpackage=com.acme.shop
    if [ "$side" = - ]; then
        maven "$target" "$@"
    else
        timed "$results" archetype:generate "$side" "$target" mvn -B -o "$@"
    fi
    if [ ! -f "$target/shop/pom.xml" ]; then fail "Nothing was generated in $target/shop"; fi
    rm -rf "$target"
}

i=0
while [ "$i" -le "$RUNS" ]; do
    run ours "$i"
    run peer "$i"
    i=$((i + 1))
done
report "$results" gofasta-archetype-rest "maven-archetype-quickstart $QUICKSTART" milliseconds most 2.0
