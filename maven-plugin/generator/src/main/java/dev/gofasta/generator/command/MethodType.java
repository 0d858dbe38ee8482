package dev.gofasta.generator.command;

import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldType;
import dev.gofasta.generator.field.JavaType;
import dev.gofasta.generator.field.Limits;
import dev.gofasta.generator.field.Modifier;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type of a parameter or a result.
 *
 * @param name how it stands in the source
 * @param imports what the source has to import for it
 */
record MethodType(String name, List<String> imports) {

    static final String VOID = "void";
    static final String RESPONSE = "response";
    static final MethodType NOTHING = new MethodType(VOID, List.of());
    static final MethodType ID = new MethodType("UUID", List.of("java.util.UUID"));

    private static final Set<FieldType> UNNAMED = Set.of(FieldType.ENUM, FieldType.REFERENCES);

    static MethodType ofClass(String qualifiedName) {
        return new MethodType(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1), List.of(qualifiedName));
    }

    /**
     * Returns the type of a parameter that is described as a field: an id for a reference.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when it has no type that is there already, or a modifier that
     *     only columns have
     */
    static MethodType ofParameter(Field field) {
        requireParameter(field, Set.of(Modifier.OPTIONAL, Modifier.MANY));
        if (field.defaultValue() != null || !field.limits().equals(Limits.of(field.type()))) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_MODIFIER,
                            "'" + field.name().camel() + "' has a default or a limit, which a parameter can't have.",
                            "Leave it out, and check the value in the method.")
                    .asException();
        }
        if (field.toMany()) {
            return new MethodType("Set<UUID>", List.of("java.util.Set", "java.util.UUID"));
        }
        JavaType java = field.type().java();
        String name = field.optional() ? java.boxed() : java.name();
        return new MethodType(name, imports(java));
    }

    /** Refuses what a parameter, or a component of a request, can't be. */
    static void requireParameter(Field field, Set<Modifier> allowed) {
        if (field.type() == FieldType.ENUM) {
            throw Problem.of(
                            ProblemCode.GF_GEN_INVALID_FIELD,
                            "'" + field.name().camel() + "' is an enum, and it would need a class that is not there.",
                            "Take string, and change the type in the code afterwards.")
                    .asException();
        }
        field.flags().stream()
                .filter(flag -> !allowed.contains(flag))
                .sorted()
                .findFirst()
                .ifPresent(flag -> {
                    throw Problem.of(
                                    ProblemCode.GF_GEN_INVALID_MODIFIER,
                                    "'" + field.name().camel() + "' has the modifier '" + flag.keyword()
                                            + "', which only a column can have.",
                                    "Leave it out.")
                            .asException();
                });
    }

    /**
     * Returns the type of a result.
     *
     * @param keyword {@code void}, {@code response} or a field type
     * @param response the qualified name of the resource's response
     * @throws dev.gofasta.generator.problem.ProblemException GF_GEN_UNKNOWN_TYPE
     */
    static MethodType ofResult(String keyword, String response) {
        return switch (keyword) {
            case VOID -> NOTHING;
            case RESPONSE -> ofClass(response);
            default ->
                FieldType.of(keyword)
                        .filter(type -> !UNNAMED.contains(type))
                        .map(type -> new MethodType(type.java().name(), imports(type.java())))
                        .orElseThrow(() -> unknown(keyword));
        };
    }

    private static RuntimeException unknown(String keyword) {
        List<String> results = Stream.concat(
                        Stream.of(VOID, RESPONSE),
                        Stream.of(FieldType.values())
                                .filter(type -> !UNNAMED.contains(type))
                                .map(FieldType::keyword))
                .toList();
        return Problem.of(
                        ProblemCode.GF_GEN_UNKNOWN_TYPE,
                        "'" + keyword + "' is nothing that a method can return here.",
                        Nearest.to(keyword, results)
                                        .map(near -> "Did you mean '" + near + "'? ")
                                        .orElse("")
                                + "Results: " + String.join(", ", results) + ".")
                .asException();
    }

    private static List<String> imports(JavaType type) {
        String name = type.importName();
        return name == null ? List.of() : List.of(name);
    }
}
