#compdef gofasta
# Completes command lines of gofasta in zsh. To load it after compinit: eval "$(./gofasta completion zsh)"

_gofasta_goals=(
        @GOALS@
)

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

# Offers words; after those that end with a colon or an equal sign more follows.
_gofasta_offer() {
    local -a open closed
    open=(${(M)@:#*[=:]})
    closed=(${@:#*[=:]})
    [[ $#open -eq 0 ]] || compadd -S '' -- $open
    [[ $#closed -eq 0 ]] || compadd -- $closed
}

# Offers what fits $2, a value of the option $1, each with $3 before it.
_gofasta_candidates() {
    local -a known
    local start="" type
    known=(${=$(_gofasta_values $1)})
    if [[ $known == @fields ]]; then
        start=${2%:*}:
        known=()
        case $2 in
            *:*:*) type=${${2#*:}%%:*}; known=(${=$(_gofasta_modifiers ${type%%=*})}) ;;
            *:*) known=(${=:-@TYPES@}) ;;
        esac
    fi
    _gofasta_offer $3$start$^known
}

_gofasta() {
    local goal="" word name
    local -i position=0
    for word in ${words[2,CURRENT-1]}; do
        if [[ $word == -* ]]; then
            continue
        elif [[ -z $goal ]]; then
            goal=$word
        else
            position+=1
        fi
    done

    if [[ -z $goal ]]; then
        _describe goal _gofasta_goals
    elif [[ $PREFIX == --json=* ]]; then
        compadd -- --json=pretty
    elif [[ $PREFIX == --*=* ]]; then
        name=${${PREFIX%%=*}#--}
        _gofasta_candidates $goal:$name ${PREFIX#*=} --$name=
    elif [[ $PREFIX == -* ]]; then
        _gofasta_offer ${=$(_gofasta_options $goal)}
    else
        local -a names
        names=(${=$(_gofasta_positionals $goal)})
        (( position < $#names )) || position=$(( $#names - 1 ))
        [[ $#names -eq 0 ]] || _gofasta_candidates $goal:${names[position+1]} "$PREFIX" ''
    fi
}

# A file of this name in fpath is the function itself; else it is registered here.
if [[ $funcstack[1] == _gofasta ]]; then
    _gofasta "$@"
else
    compdef _gofasta gofasta
fi
