# Sourced by the scripts beside it: a temporary folder that goes away, builds, times and the table. POSIX sh.
#
# RUNS            measured runs of each side, at least 5 for figures that are published (default 5)
# BENCH_JVM_FLAGS flags of both services (default below)
# SHOP_JAR        a packaged generated service with Product, instead of generating and packaging one
# PEER_JAR        the packaged peer, instead of packaging it
# BENCH_WORK      an existing folder to work in, which is left there (run-all.sh shares one this way)
set -eu

BENCH=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
ROOT=$(CDPATH='' cd -- "$BENCH/../.." && pwd -P)
RUNS=${RUNS:-5}
BENCH_JVM_FLAGS=${BENCH_JVM_FLAGS:--Xms512m -Xmx512m}
export RUNS BENCH_JVM_FLAGS

ARCHETYPE_PLUGIN=org.apache.maven.plugins:maven-archetype-plugin:3.4.1
SERVICE=service
PRODUCT_FIELDS="name:string price:decimal description:text active:bool"
VERSION=$(sed -n 's/^    <version>\(.*\)<\/version>$/\1/p' "$ROOT/pom.xml" | head -n 1)
if [ -n "${JAVA_HOME:-}" ]; then JAVA=$JAVA_HOME/bin/java; else JAVA=java; fi

child=
own_work=
if [ -n "${BENCH_WORK:-}" ]; then
    WORK=$BENCH_WORK
else
    WORK=$(mktemp -d "${TMPDIR:-/tmp}/gofasta-bench.XXXXXX")
    own_work=yes
fi

finish() {
    status=$?
    trap '' INT TERM HUP
    if [ -n "$child" ]; then
        kill "$child" 2>/dev/null || true
        wait "$child" 2>/dev/null || true
    fi
    if [ -n "$own_work" ]; then rm -rf "$WORK"; fi
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

mkdir -p "$WORK/tmp"
LOG=$WORK/command.log

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$1"
    if [ -f "$LOG" ]; then tail -n 40 "$LOG" >&2; fi
    exit 1
}

# Runs a command so that a signal to this script also ends the command.
attended() {
    "$@" &
    child=$!
    attended_status=0
    wait "$child" || attended_status=$?
    child=
    return "$attended_status"
}

# Milliseconds since 1970; date of BSD and macOS knows no %N.
now_ms() {
    now=$(date +%s%N)
    case $now in
        *N) perl -MTime::HiRes=time -e 'printf "%d\n", time() * 1000' ;;
        *) echo $((now / 1000000)) ;;
    esac
}

# in_folder <folder> <command...>
in_folder() { (cd -- "$1" && shift && exec "$@"); }

# quietly <folder> <command...>: the output goes to the log.
quietly() {
    quiet_folder=$1
    shift
    attended in_folder "$quiet_folder" "$@" > "$LOG" 2>&1 < /dev/null
}

# maven <folder> <arguments...>: without the network if that is possible, else with it.
maven() {
    maven_folder=$1
    shift
    quietly "$maven_folder" mvn -B -q -o "$@" || quietly "$maven_folder" mvn -B -q "$@" || fail "Failed: mvn $*"
}

# timed <results> <scenario> <side> <folder> <command...>: appends a result in milliseconds; side "-" only runs it.
timed() {
    timed_results=$1 timed_scenario=$2 timed_side=$3
    shift 3
    timed_begin=$(now_ms)
    quietly "$@" || fail "Failed: $*"
    timed_end=$(now_ms)
    if [ "$timed_side" != - ]; then
        echo "RESULT $timed_scenario $timed_side $((timed_end - timed_begin))" >> "$timed_results"
    fi
}

# generate <folder> <artifactId>: a new service below the folder.
generate() {
    maven "$1" "$ARCHETYPE_PLUGIN:generate" -DarchetypeCatalog=local -DarchetypeGroupId=dev.gofasta \
        -DarchetypeArtifactId=gofasta-archetype-rest "-DarchetypeVersion=$VERSION" \
        -DgroupId=com.acme "-DartifactId=$2" -Dversion=1.0.0-SNAPSHOT -Dpackage=com.acme.shop
}

# Sets HARNESS.
build_harness() {
    HARNESS=$WORK/harness/target/gofasta-bench-harness-0.1.0-SNAPSHOT.jar
    if [ -f "$HARNESS" ]; then return; fi
    say "Packaging the harness ..."
    cp -R "$BENCH/harness" "$WORK/"
    maven "$WORK/harness" package -DskipTests "-Dgofasta.version=$VERSION"
}

# Sets SHOP_JAR and PEER_JAR.
build_services() {
    if [ -z "${PEER_JAR:-}" ]; then
        PEER_JAR=$WORK/peer/target/catalog-1.0.0-SNAPSHOT.jar
        if [ ! -f "$PEER_JAR" ]; then
            say "Packaging the peer ..."
            cp -R "$BENCH/peer" "$WORK/"
            maven "$WORK/peer" package -DskipTests
        fi
    fi
    if [ -z "${SHOP_JAR:-}" ]; then
        SHOP_JAR=$WORK/$SERVICE/shop/target/shop-1.0.0-SNAPSHOT.jar
        if [ ! -f "$SHOP_JAR" ]; then
            say "Generating and packaging the service ..."
            rm -rf "$WORK/$SERVICE"
            mkdir -p "$WORK/$SERVICE"
            generate "$WORK/$SERVICE" shop
            maven "$WORK/$SERVICE/shop" gofasta:scaffold -DnoVerify -Dname=Product "-Dfields=$PRODUCT_FIELDS"
            maven "$WORK/$SERVICE/shop" package -DskipTests
        fi
    fi
}

processor() {
    cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
    if [ -z "$cpu" ]; then cpu=$(sysctl -n machdep.cpu.brand_string 2>/dev/null || echo unknown); fi
    echo "$cpu, $(getconf _NPROCESSORS_ONLN) cores for everything: services, PostgreSQL and load generator"
}

load_average() { uptime | sed 's/.*load average[s]*: //'; }

# For the head of a block of results.
machine() {
    memory=$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo 2>/dev/null || echo unknown)
    echo "- Processor: $(processor)"
    echo "- Memory: $memory"
    echo "- Kernel: $(uname -sm)"
    echo "- Java: $("$JAVA" -version 2>&1 | sed -n 's/.*Runtime Environment *//p' | head -n 1)"
    echo "- Maven: $(mvn -B -version | sed "s/$(printf '\033')\[[0-9;]*m//g" | sed -n 's/^Apache Maven \([^ ]*\).*/\1/p')"
    echo "- Flags of both services: \`$BENCH_JVM_FLAGS\`"
    echo "- Load before the first run: $(load_average)"
}

# harness <parity|startup|throughput|list> <output>
harness() {
    build_harness
    build_services
    harness_status=0
    attended "$JAVA" -Xmx512m "-Djava.io.tmpdir=$WORK/tmp" -jar "$HARNESS" "$1" "$WORK" "$SHOP_JAR" "$PEER_JAR" \
        > "$2" || harness_status=$?
    return "$harness_status"
}

# report <results> <ours> <other> <unit> [<most|least> <aim>]: one row per scenario, and their geometric mean if there are several.
report() {
    awk -v ours="$2" -v other="$3" -v unit="$4" -v kind="${5:-}" -v aim="${6:-}" '
        function median(key,    n, i, j, t, v) {
            n = count[key]
            for (i = 1; i <= n; i++) v[i] = value[key, i]
            for (i = 2; i <= n; i++) for (j = i; j > 1 && v[j] < v[j - 1]; j--) {
                t = v[j]; v[j] = v[j - 1]; v[j - 1] = t
            }
            lowest = v[1]; highest = v[n]
            return n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2
        }
        function end_of_row(ratio) {
            printf "%.2f |", ratio
            if (kind != "") printf " at %s %s | %s |", kind, aim, (kind == "most" ? ratio <= aim : ratio >= aim) ? "PASS" : "MISSED"
            printf "\n"
        }
        function cell(key,    m) { m = median(key); return sprintf("%.0f (%.0f to %.0f)", m, lowest, highest) }
        $1 == "RESULT" {
            if (!($2 in seen)) { seen[$2]; scenario[++scenarios] = $2 }
            key = $2 "/" $3
            value[key, ++count[key]] = $4
        }
        END {
            printf "| %s | runs | %s | %s | ratio |%s\n", unit, ours, other, kind == "" ? "" : " aim | |"
            printf "|---|---|---|---|---|%s\n", kind == "" ? "" : "---|---|"
            for (s = 1; s <= scenarios; s++) {
                a = scenario[s] "/ours"; b = scenario[s] "/peer"
                if (!count[a] || count[a] != count[b]) { print "incomplete results of " scenario[s] > "/dev/stderr"; exit 1 }
                ratio = median(a) / median(b); product += log(ratio)
                printf "| %s | %d + %d | %s | %s | ", scenario[s], count[a], count[b], cell(a), cell(b)
                end_of_row(ratio)
            }
            if (!scenarios) { print "no results" > "/dev/stderr"; exit 1 }
            if (scenarios > 1) {
                printf "| geometric mean | | | | "
                end_of_row(exp(product / scenarios))
            }
        }' "$1"
}
