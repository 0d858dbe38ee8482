# Completes command lines of gofasta in fish. To load it: ./gofasta completion fish | source

function __gofasta_goals
        @GOALS@
end

function __gofasta_options
    switch $argv[1]
        @OPTIONS@
    end
end

function __gofasta_positionals
    switch $argv[1]
        @POSITIONALS@
    end
end

function __gofasta_values
    switch $argv[1]
        @VALUES@
    end
end

function __gofasta_modifiers
    switch $argv[1]
        @MODIFIERS@
    end
end

# What fits the second argument, a value of the option that the first one names, each with the third before it.
function __gofasta_candidates
    set -l known (__gofasta_values $argv[1])
    set -l start ''
    if test "$known" = @fields
        set -l parts (string split : -- $argv[2])
        set known
        if test (count $parts) -gt 2
            set known (__gofasta_modifiers (string replace -r '=.*' '' -- $parts[2]))
        else if test (count $parts) -eq 2
            set known (string split ' ' -- '@TYPES@')
        end
        set start (string replace -r '[^:]*$' '' -- $argv[2])
    end
    for each in $known
        echo -- $argv[3]$start$each
    end
end

function __gofasta
    set -l current (commandline -ct)
    set -l goal ''
    set -l position 1
    for word in (commandline -opc)[2..-1]
        if string match -q -- '-*' $word
            continue
        else if test -z "$goal"
            set goal $word
        else
            set position (math $position + 1)
        end
    end

    if test -z "$goal"
        __gofasta_goals
    else if string match -q -- '--json=*' $current
        echo -- --json=pretty
    else if string match -q -- '--*=*' $current
        set -l name (string replace -r -- '^--([^=]*)=.*' '$1' $current)
        __gofasta_candidates "$goal:$name" (string replace -r -- '^[^=]*=' '' $current) "--$name="
    else if string match -q -- '-*' $current
        __gofasta_options $goal
    else
        set -l names (__gofasta_positionals $goal)
        if test (count $names) -gt 0
            test $position -le (count $names); or set position (count $names)
            __gofasta_candidates "$goal:$names[$position]" "$current" ''
        end
    end
end

complete -c gofasta -f -a '(__gofasta)'
