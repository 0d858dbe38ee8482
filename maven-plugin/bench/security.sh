#!/bin/sh
# What security costs, as tables in Markdown: CRUD of a caller with a token and all filters against the same endpoints without
# any, logins against bare hashes, refreshed logins, and the rate limiter. Services, PostgreSQL and load generator share this machine.
#
# security.sh           about 14 minutes; writes docs/benchmarks/security.csv and the security section of docs/benchmarks.md
# security.sh --quick   a look whether all of it works: about a minute beside the packaging, writes nothing, says little
#
# RUNS             measured rounds of each side (default 7)
# WARMUP_SECONDS   of each service before the CRUD rounds, a third of it before the others (default 120: with less, what is
#                  measured is the compiler of the JVM, which shares the cores)
# SECONDS_PER_RUN  of each measured run (default 5)
# CONNECTIONS      that ask at the same time, each waiting for its answer (default 8); bare hashes: one for each core
# RESULTS          the file for the figures of all rounds
quick=
case ${1:-} in
    '') ;;
    --quick) quick=yes ;;
    *) echo "There is no $1. Use: security.sh [--quick]" >&2; exit 2 ;;
esac
if [ -n "$quick" ]; then
    RUNS=${RUNS:-2} WARMUP_SECONDS=${WARMUP_SECONDS:-2} SECONDS_PER_RUN=${SECONDS_PER_RUN:-1}
    export WARMUP_SECONDS SECONDS_PER_RUN
else
    RUNS=${RUNS:-7}
fi
. "$(dirname -- "$0")/lib.sh"

secured=$WORK/security/shop
plain=$WORK/security-plain/shop
jar=target/shop-1.0.0-SNAPSHOT.jar
classpath=$WORK/security.classpath
classes=$WORK/security-classes
report=$WORK/security.md
page=$ROOT/docs/benchmarks.md

# Takes everything out of a generated project that asks who calls.
remove_security() {
    rm -rf "$1/src/test" "$1/src/main/java/com/acme/shop/auth" "$1/src/main/java/com/acme/shop/wiring/AuthWiring.java" \
        "$1/src/main/java/com/acme/shop/wiring/SecurityWiring.java"
    wiring=$1/src/main/java/com/acme/shop/wiring/Wiring.java
    sed 's/AuthWiring\.class, *//; s/SecurityWiring\.class, *//' "$wiring" > "$WORK/edited"
    cp "$WORK/edited" "$wiring"
    awk '
        /<dependency>/ { block = "" ; within = 1 }
        within { block = block $0 "\n" }
        /<\/dependency>/ {
            within = 0
            if (block !~ /<artifactId>(spring-boot-starter-security.*|gofasta-starter-(auth|rbac))<\/artifactId>/) printf "%s", block
            next
        }
        !within { print }' "$1/pom.xml" > "$WORK/edited"
    cp "$WORK/edited" "$1/pom.xml"
    yaml=$1/src/main/resources/application.yaml
    awk '/^  auth:/ { skip = 1; next } /^ ? ?[^ ]/ { skip = 0 } !skip { print }' "$yaml" > "$WORK/edited"
    cp "$WORK/edited" "$yaml"
    # What Spring Security brings must be gone, also as a dependency of a dependency.
    maven "$1" package -Dmaven.test.skip=true
    if "${JAVA%java}jar" tf "$1/$jar" | grep -q 'BOOT-INF/lib/spring-security-web'; then
        fail "Spring Security is still in $jar of the service without filters."
    fi
}

if [ ! -f "$secured/$jar" ]; then
    say "Generating and packaging the service ..."
    rm -rf "$WORK/security"
    mkdir -p "$WORK/security"
    generate "$WORK/security" shop
    maven "$secured" gofasta:scaffold -DnoVerify -Dname=Product "-Dfields=name:string price:decimal"
    maven "$secured" package -Dmaven.test.skip=true
fi
if [ ! -f "$plain/$jar" ]; then
    say "Packaging the service without security ..."
    rm -rf "$WORK/security-plain"
    mkdir -p "$WORK/security-plain"
    cp -R "$secured" "$plain"
    rm -rf "$plain/target"
    remove_security "$plain"
fi

# The embedded PostgreSQL, the hash and the rate limiter are what the service itself uses.
maven "$secured" dependency:build-classpath -DincludeScope=runtime "-Dmdep.outputFile=$classpath"
rm -rf "$classes"
mkdir -p "$classes"
cat > "$classes/logback-test.xml" <<'END'
<configuration><root level="OFF"/></configuration>
END
quietly "$BENCH/security" "${JAVA}c" -proc:none -d "$classes" -cp "$(cat "$classpath")" \
    -sourcepath "$BENCH/harness/src/main/java" "$BENCH"/security/*.java || fail "The load generator does not compile."

if [ -n "$quick" ]; then RESULTS=${RESULTS:-$WORK/security.csv}; else RESULTS=${RESULTS:-$ROOT/docs/benchmarks/security.csv}; fi
mkdir -p "$(dirname -- "$RESULTS")"
machine=$(machine)
# shellcheck disable=SC2086
attended "$JAVA" $BENCH_JVM_FLAGS "-Djava.io.tmpdir=$WORK/tmp" -cp "$classes:$(cat "$classpath")" \
    dev.gofasta.bench.SecurityBench "$WORK" "$secured/$jar" "$plain/$jar" "$RESULTS" > "$report" || fail "The measurement failed."
cat "$report"

if [ -z "$quick" ]; then
    {
        printf '## %s, security\n\n%s\n\n' "$(date -u +%Y-%m-%d)" "$machine"
        printf 'All rounds: [security.csv](benchmarks/security.csv).\n\n'
        cat "$report"
    } > "$WORK/section.md"
    awk -v section="$WORK/section.md" '
        /^<!-- security: begin/ { print; while ((getline line < section) > 0) print line; skip = 1 }
        /^<!-- security: end/ { skip = 0 }
        !skip { print }' "$page" > "$WORK/edited"
    cp "$WORK/edited" "$page"
fi
