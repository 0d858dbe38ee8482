package dev.gofasta.generator.change;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a change set was planned for.
 *
 * @param goal the goal
 * @param arguments the arguments that shaped the plan, by name; those that only say what to do with it are left out
 * @param tool the version of gofasta
 */
public record Origin(String goal, Map<String, String> arguments, String tool) {

    public Origin {
        arguments = Map.copyOf(arguments);
    }

    /** Returns the arguments as {@code name=value}, sorted by name. */
    public String describeArguments() {
        return new TreeMap<>(arguments)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }
}
