#!/bin/sh
# Takes protections out of the starters, one at a time, and tells whether a test turns red that names the requirement which the
# protection meets. Run it after `mvn install`; it takes about 20 minutes and writes docs/security/removals.csv.
#
#   maven-plugin/it/removals.sh [id ...]
#
# With ids, such as V6.2.1, only those are taken out, and only their rows change. Each is a file in removals/, whose first line
# says what it removes. MAVEN is the command instead of mvn, MAVEN_ARGS are its options, such as "-o -Dmaven.repo.local=<folder>".
#
# It works in a copy of the sources. Something counts as red only if it is a test that was green before; what does not compile
# proves nothing. The exit code is 1 when a removal turned nothing red.
set -eu
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)
removals=$root/maven-plugin/it/removals
page=$root/docs/security/removals.csv
maven="${MAVEN:-mvn} -B -q ${MAVEN_ARGS-}"
unset MAVEN_ARGS
work=$(mktemp -d "${TMPDIR:-/tmp}/gofasta-removals.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' HUP TERM

# Runs the tests of a module that carry one of the tags.
run() {
    rm -rf "$work/copy/starters/$1/target"
    $maven -f "$work/copy/pom.xml" -pl "starters/$1" -Dspotless.check.skip test "-Dgroups=$2" >"$work/log" 2>&1
}

# Prints the tests of the last run of a module that ended green or red, one to a line.
ended() {
    cat "$work/copy/starters/$1"/target/surefire-reports/TEST-*.xml 2>/dev/null | awk -v wanted="$2" '
        function attribute(name) {
            return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
        }
        function finish() { if (test != "" && state == wanted) print test }
        BEGIN { RS = "<" }
        /^testcase / {
            finish()
            test = attribute("classname") "." attribute("name")
            state = "green"
            first = 1
            next
        }
        first && /^(failure|error)[ >]/ { state = "red" }
        first && /^skipped/ { state = "skipped" }
        { first = 0 }
        END { finish() }'
}

module() { sed -n 's,^--- a/starters/\([^/]*\)/.*,\1,p' "$removals/$1.patch" | head -n 1; }

# Says how the tests with the tag of a row take its removal, and leaves those that prove it in $work/proof.
verdict() {
    : >"$work/proof"
    if ! (cd "$work/copy" && git apply "$removals/$1.patch") >"$work/log" 2>&1; then
        echo "does not apply"
        return
    fi
    run "$2" "asvs:$1" || true
    ended "$2" red | sort -u >"$work/red"
    (cd "$work/copy" && git apply -R "$removals/$1.patch")
    if grep -Fx -f "$work/green" "$work/red" >"$work/proof"; then
        echo red
    elif [ -s "$work/red" ] || [ ! -d "$work/copy/starters/$2/target/surefire-reports" ]; then
        echo "does not run"
    else
        echo survived
    fi
}

if [ $# -gt 0 ]; then ids=$*; else ids=$(cd "$removals" && ls ./*.patch | sed 's,^\./,,; s,\.patch$,,' | sort -V); fi
mkdir "$work/copy"
(cd "$root" && tar -cf - --exclude ./.git --exclude target .) | (cd "$work/copy" && tar -xf - && git init -q .)

echo "id,removed,test,result,date" >"$work/page"
failed=0
for module in $(for id in $ids; do module "$id"; done | sort -u); do
    here=$(for id in $ids; do [ "$(module "$id")" != "$module" ] || echo "$id"; done)
    if ! run "$module" "$(echo "$here" | sed 's/^/asvs:/' | paste -s -d '|' -)"; then
        echo "The tests of starters/$module are red as they are:" >&2
        tail -n 40 "$work/log" >&2
        exit 2
    fi
    ended "$module" green | sort -u >"$work/green"
    for id in $here; do
        removed=$(head -n 1 "$removals/$id.patch")
        result=$(verdict "$id" "$module")
        tests=$(sed 's/[({[].*//; s/.*\.\([^.]*\.[^.]*\)$/\1/' "$work/proof" | sort -u | paste -s -d ';' - | sed 's/;/; /g')
        printf '%-8s %-10s %-14s %s\n' "$id" "$module" "$result" "$removed"
        printf '         %s\n' "${tests:-no test}"
        printf '%s,"%s",%s,%s,%s\n' "$id" "$removed" "$tests" "$result" "$(date -u +%Y-%m-%d)" >>"$work/page"
        if [ "$result" != red ]; then
            failed=1
            tail -n 20 "$work/log" >&2
        fi
    done
done
# Rows of others stay when only some were asked for.
{
    head -n 1 "$work/page"
    {
        tail -n +2 "$work/page"
        [ $# -eq 0 ] || [ ! -f "$page" ] || awk -F , 'NR == FNR { done[$1]; next } FNR > 1 && !($1 in done)' "$work/page" "$page"
    } | sort -V
} >"$work/sorted"
cp "$work/sorted" "$page"
exit $failed
