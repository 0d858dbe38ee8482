package dev.gofasta.generator.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method that a service is about to get.
 *
 * @param name its name
 * @param returns what it returns
 * @param parameters its parameters in their order
 * @param readOnly whether it writes nothing
 */
record ServiceMethod(String name, MethodType returns, List<Parameter> parameters, boolean readOnly) {

    /**
     * A parameter.
     *
     * @param type its type
     * @param name its name
     */
    record Parameter(MethodType type, String name) {}

    /** Returns the qualified names of all types that the signature mentions and that need an import. */
    List<String> imports() {
        return Stream.concat(Stream.of(returns), parameters.stream().map(Parameter::type))
                .flatMap(type -> type.imports().stream())
                .distinct()
                .toList();
    }

    /** Returns the result, the name and the parameters as they stand in the source. */
    String signature() {
        return returns.name() + " " + name
                + parameters.stream()
                        .map(parameter -> parameter.type().name() + " " + parameter.name())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Returns whether there is a parameter called {@code wanted}. */
    boolean hasParameter(String wanted) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(wanted));
    }
}
