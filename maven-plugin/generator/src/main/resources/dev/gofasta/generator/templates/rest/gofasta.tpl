#!/bin/sh
# Runs a goal of the gofasta Maven plugin with plain arguments, clean output and true exit codes:
#   ./gofasta scaffold Product name:string price:decimal
#   ./gofasta routes --json
#   ./gofasta help
# --some-option becomes -DsomeOption, --some-option=value becomes -DsomeOption=value; -D, -P, -s and -o go to Maven as they are.
set -u
cd "$(dirname "$0")" || exit 3

goals="{{goals}}"
goal=${1:-help}
[ $# -gt 0 ] && shift
positionals=""
case " $goals " in
    *" $goal "*) ;;
    *) positionals=$goal goal=help; set -- $(for arg do [ "$arg" = --json ] && echo --json; done) ;;
esac

maven=mvn
[ -x ./mvnw ] && maven=./mvnw

result=$(mktemp -d "${TMPDIR:-/tmp}/gofasta.XXXXXX") || exit 3
trap 'rm -rf "$result"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Turns --no-verify into noVerify.
camel_case() {
    printf '%s' "${1#--}" | awk -F- '{ out = $1; for (i = 2; i <= NF; i++) out = out toupper(substr($i, 1, 1)) substr($i, 2); print out }'
}

json=false
for arg do
    shift
    case $arg in
        --json) json=true; set -- "$@" -Djson=true ;;
        --json=*) json=true; set -- "$@" "-Djson=${arg#*=}" ;;
        --*=*) set -- "$@" "-D$(camel_case "${arg%%=*}")=${arg#*=}" ;;
        --*) set -- "$@" "-D$(camel_case "$arg")=true" ;;
        -*) set -- "$@" "$arg" ;;
        *) positionals="$positionals${positionals:+ }$arg" ;;
    esac
done

set -- -q -B "$@" "-Dgofasta.args=$positionals" "-Dgofasta.resultDir=$result" "dev.gofasta:gofasta-maven-plugin:$goal"
if $json; then
    "$maven" "$@" >&2
else
    "$maven" "$@"
fi
status=$?

if [ -f "$result/exit" ]; then
    $json && cat "$result/document.json"
    exit "$(cat "$result/exit")"
fi
[ "$status" -gt 128 ] && exit "$status"
if $json; then
    printf '%s\n' '{"schema":"gofasta.'"$goal"'/1.0","tool":{"name":"gofasta"},"command":{"name":"'"$goal"'"},"ok":false,"status":"error","exit":70,"startedAt":"'"$(date -u +%Y-%m-%dT%H:%M:%S.000Z)"'","durationMs":0,"data":null,"error":{"code":"GF_INTERNAL_NO_RESULT","message":"Maven ended with status '"$status"' before the goal could answer.","hint":"Read what Maven wrote to standard error.","docs":"https://gofasta.dev/errors/gf-internal-no-result","category":"internal"}}'
else
    echo "Maven ended with status $status before the goal could answer (GF_INTERNAL_NO_RESULT)." >&2
fi
exit 70
