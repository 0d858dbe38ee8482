package dev.gofasta.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a goal as they reached its action; flags that are not set are absent. */
record Options(Map<String, String> values) {

    /** Reads arguments such as {@code steps=2}. */
    static Options of(List<String> arguments) {
        return new Options(arguments.stream()
                .collect(Collectors.toUnmodifiableMap(
                        argument -> argument.substring(0, argument.indexOf('=')),
                        argument -> argument.substring(argument.indexOf('=') + 1))));
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(values.get(name));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
