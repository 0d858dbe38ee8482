#!/bin/sh
# Runs a goal of the gofasta Maven plugin with plain arguments, clean output and true exit codes:
#   ./gofasta scaffold Product name:string price:decimal
#   ./gofasta routes --json
#   ./gofasta help
# The first word is the goal. --some-option becomes -DsomeOption=true, --some-option=value becomes -DsomeOption=value.
# Options with one dash, such as -o, -Pname, -Dname=value and -s file, go to Maven as they are.
set -u
CDPATH='' cd -- "$(dirname -- "$0")" >/dev/null || exit 3

goals="{{goals}}"
goal="" words="" json=false help=false takes="" copy=""
started=$(date -u +%s) started_at=$(date -u +%Y-%m-%dT%H:%M:%S.000Z)

# Says why there is no answer from the goal, as the goal itself would have: exit code, status, category, message, hint.
give_up() {
    if [ "$json" = false ]; then
        printf '%s\n' "$4 $5 (GF_INTERNAL_NO_RESULT)" >&2
    elif [ "$json" = stream ]; then
        event="\"type\":\"run.finished\",\"level\":\"error\",\"data\":{\"status\":\"$2\",\"exit\":$1,\"error\":{\"code\":\"GF_INTERNAL_NO_RESULT\",\"message\":\"$4\",\"hint\":\"$5\"}}"
        if [ -n "$copy" ]; then
            printf '%s\n' "$event" >&3
            wait "$copy"
        else
            printf '%s\n' "$event" | copy_events
        fi
    else
        printf '%s' '{"schema":"gofasta.'"$goal"'/1.0",' \
            '"tool":{"name":"gofasta","version":"unknown","java":"unknown","maven":"unknown"},' \
            '"command":{"name":"'"$goal"'","args":{}},"ok":false,"status":"'"$2"'","exit":'"$1"',' \
            '"startedAt":"'"$started_at"'","durationMs":'"$((($(date -u +%s) - started) * 1000))"',' \
            '"data":null,"diagnostics":[],"changes":[],' \
            '"error":{"code":"GF_INTERNAL_NO_RESULT","message":"'"$4"'","hint":"'"$5"'",' \
            '"docs":"https://gofasta.dev/errors/gf-internal-no-result","category":"'"$3"'"},"next":[]}'
        echo
    fi
    exit "$1"
}

# Copies events to standard output up to the last one; what the launcher itself has to say gets the rest of its members here.
copy_events() {
    seq=0
    while IFS= read -r line; do
        seq=$((seq + 1))
        case $line in
            '{'*) printf '%s\n' "$line" ;;
            *) printf '{"schema":"gofasta.event/1.0","seq":%d,"ts":"%s","run":"launcher",%s\n' "$seq" \
                "$(date -u +%Y-%m-%dT%H:%M:%S.000Z)" "$line}" ;;
        esac
        case $line in *'"type":"run.finished"'*) return ;; esac
    done
}

# Gives the answer of the goal to whoever asked.
answer() {
    case $json in
        false) ;;
        stream) wait "$copy" ;;
        *) cat "$result/document.json" ;;
    esac
    [ ! -f "$result/text" ] || cat "$result/text"
    exit "$(cat "$result/exit")"
}

# Turns --no-verify into noVerify.
camel_case() {
    printf '%s\n' "${1#--}" |
        awk -F- '{ out = $1; for (i = 2; i <= NF; i++) out = out toupper(substr($i, 1, 1)) substr($i, 2); print out }'
}

# Ends Maven. It gets TERM for every signal: a shell without job control starts it deaf to INT.
cancel() {
    trap '' HUP INT TERM
    if [ -n "${!:-}" ]; then
        kill -TERM "$!" 2>/dev/null
        wait "$!"
    fi
    # A goal that goes on until it is stopped has said how it was.
    [ ! -f "$result/exit" ] || answer
    [ "$json" = false ] || set -- 130
    give_up "$1" cancelled environment "Interrupted before the goal could answer." "Run it again."
}

# Takes the words and --json out of the arguments; the options stay.
for arg do
    shift
    case $takes in
        "") ;;
        -D) arg=-D$arg takes="" ;;
        *) set -- "$@" "$takes" "$arg"; takes=""; continue ;;
    esac
    case $arg in
        --json | -Djson) json=true ;;
        --json=* | -Djson=*) json=${arg#*=} ;;
        -h | --help) help=true ;;
        -s | -gs | -t | -gt | -P | -D | -f | -pl) takes=$arg ;;
        "" | --) ;;
        -*) set -- "$@" "$arg" ;;
        *) if [ -z "$goal" ]; then goal=$arg; else words="$words${words:+ }$arg"; fi ;;
    esac
done
[ -z "$takes" ] || set -- "$@" "$takes"

# "routes --help" and an unknown goal become "help <goal>", without the options of that goal.
foreign=false
case " $goals " in
    *" ${goal:-help} "*) ;;
    *) help=true ;;
esac
if [ "$help" = true ] && [ "${goal:-help}" != help ]; then
    words=$goal goal=help foreign=true
fi
goal=${goal:-help}

for arg do
    shift
    case $foreign$arg in
        true--*) ;;
        false--*=*) set -- "$@" "-D$(camel_case "${arg%%=*}")=${arg#*=}" ;;
        false--*) set -- "$@" "-D$(camel_case "$arg")=true" ;;
        *) set -- "$@" "$arg" ;;
    esac
done

maven=mvn
[ -x ./mvnw ] && maven=./mvnw
command -v "$maven" >/dev/null ||
    give_up 3 error environment "There is no Maven on the PATH." "Install Maven 3.9 or later, or add its wrapper: mvnw."

result=""
trap 'cancel 129' HUP
trap 'cancel 130' INT
trap 'cancel 143' TERM
trap '[ -z "$result" ] || rm -rf "$result"' EXIT
result=$(mktemp -d "${TMPDIR:-/tmp}/gofasta.XXXXXX") ||
    give_up 3 error environment "Could not make a temporary folder." "Check TMPDIR and the room on the disk."

# With JSON, and for text that programs read, standard output belongs to that alone: Maven writes to standard error.
case $goal in completion | schema) out=2 ;; *) out=1 ;; esac
[ "$json" = false ] || { out=2; set -- "-Djson=$json" "$@"; }
# Events come through a pipe, as they happen.
if [ "$json" = stream ]; then
    mkfifo "$result/events" || give_up 3 error environment "Could not make a pipe." "Check TMPDIR."
    # Opened for both, so that neither side waits for the other; what is copied ends with this shell.
    exec 3<>"$result/events"
    copy_events <&3 &
    copy=$!
fi
"$maven" -q -B "dev.gofasta:gofasta-maven-plugin:$goal" "-Dgofasta.args=$words" "-Dgofasta.resultDir=$result" "$@" \
    1>&"$out" &
wait "$!"
status=$?

# Maven refuses a broken POM before the goal can name the place: the goal is asked again, from outside the project.
version=$(sed -n 's/.*<gofasta\.version>\([^<]*\)<.*/\1/p' pom.xml 2>/dev/null)
if [ "$status" -eq 1 ] && [ ! -f "$result/exit" ] && [ -n "$version" ]; then
    here=$PWD
    cd "$result" && "$maven" -q -B "dev.gofasta:gofasta-maven-plugin:$version:$goal" "-Dgofasta.args=$words" \
        "-Dgofasta.resultDir=$result" "-Dgofasta.projectDir=$here" "$@" > "$result/said" 2>&1 &
    wait "$!"
    [ ! -f "$result/exit" ] || [ "$json" != false ] || cat "$result/said"
fi

[ ! -f "$result/exit" ] || answer
message="Maven ended with status $status before the goal could answer."
hint="Read what Maven wrote to standard error."
if [ "$status" -eq 0 ] || [ "$status" -gt 128 ]; then
    give_up 70 error internal "$message" "$hint"
fi
give_up 5 error delegate "$message" "$hint"
