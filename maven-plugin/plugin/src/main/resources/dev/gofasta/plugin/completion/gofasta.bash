# Completes command lines of gofasta in bash, version 3.2 or later. To load it: eval "$(./gofasta completion bash)"

_gofasta_goals() {
    echo "
        @GOALS@
    "
}

_gofasta_options() {
    case $1 in
        @OPTIONS@
    esac
}

_gofasta_positionals() {
    case $1 in
        @POSITIONALS@
    esac
}

_gofasta_values() {
    case $1 in
        @VALUES@
    esac
}

_gofasta_modifiers() {
    case $1 in
        @MODIFIERS@
    esac
}

# What fits $2, a value of the option $1, each with $3 before it.
_gofasta_candidates() {
    local known start type each
    known=$(_gofasta_values "$1")
    if [ "$known" = "@fields" ]; then
        start=${2%:*}: known=""
        case $2 in
            *:*:*) type=${2#*:} type=${type%%:*}; known=$(_gofasta_modifiers "${type%%=*}") ;;
            *:*) known="@TYPES@" ;;
        esac
    else
        start=""
    fi
    for each in $known; do
        echo "$3$start$each"
    done
}

_gofasta() {
    # The words as blanks part them: bash itself would part them at colons and equal signs, too.
    local line=${COMP_LINE:0:$COMP_POINT} current="" goal="" position=0 found names name word count
    local IFS=$' \t\n'
    local -a words
    read -r -a words <<<"$line"
    count=${#words[@]}
    case $line in
        *[[:space:]]) ;;
        *) count=$((count - 1)); current=${words[$count]} ;;
    esac
    for word in "${words[@]:1:$((count > 0 ? count - 1 : 0))}"; do
        case $word in
            -*) ;;
            *) if [ -z "$goal" ]; then goal=$word; else position=$((position + 1)); fi ;;
        esac
    done

    if [ -z "$goal" ]; then
        found="$(_gofasta_goals) --help"
    else
        case $current in
            --*=*) name=${current%%=*} name=${name#--}
                found=$(_gofasta_candidates "$goal:$name" "${current#*=}" "--$name=")
                [ "$name" != json ] || found="--json=pretty" ;;
            -*) found=$(_gofasta_options "$goal") ;;
            *) read -r -a names <<<"$(_gofasta_positionals "$goal")"
                if [ "${#names[@]}" -gt 0 ]; then
                    [ "$position" -lt "${#names[@]}" ] || position=$((${#names[@]} - 1))
                    found=$(_gofasta_candidates "$goal:${names[$position]}" "$current" "")
                fi ;;
        esac
    fi

    COMPREPLY=($(compgen -W "$found" -- "$current"))
    case "${COMPREPLY[*]}" in
        *[=:]) compopt -o nospace 2>/dev/null ;;
    esac
    # Only what stands behind the last colon or equal sign is replaced, where those part words.
    local kept=""
    case $COMP_WORDBREAKS in
        *:*) case $current in *:*) kept=${current%"${current##*:}"} ;; esac ;;
    esac
    case $COMP_WORDBREAKS in
        *=*) case ${current#"$kept"} in *=*) kept=${current%"${current##*=}"} ;; esac ;;
    esac
    local i
    for i in "${!COMPREPLY[@]}"; do
        COMPREPLY[$i]=${COMPREPLY[$i]#"$kept"}
    done
}

complete -F _gofasta gofasta
