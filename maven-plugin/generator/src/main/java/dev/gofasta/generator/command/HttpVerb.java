package dev.gofasta.generator.command;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The HTTP methods that a route can answer. */
enum HttpVerb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE;

    /**
     * Returns the method that {@code given} names, in any case.
     *
     * @throws dev.gofasta.generator.problem.ProblemException GF_USAGE_INVALID_VALUE
     */
    static HttpVerb of(String given) {
        String upper = given.toUpperCase(Locale.ROOT);
        List<String> names = Arrays.stream(values()).map(HttpVerb::name).toList();
        if (!names.contains(upper)) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "'" + given + "' is not an HTTP method that a route can answer.",
                            Nearest.to(upper, names)
                                            .map(near -> "Did you mean " + near + "? ")
                                            .orElse("")
                                    + "Methods: " + String.join(", ", names) + ".")
                    .asException();
        }
        return valueOf(upper);
    }

    /** Returns the name of Spring's annotation: {@code PostMapping}. */
    String annotation() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Mapping";
    }

    boolean takesBody() {
        return this != GET && this != DELETE;
    }
}
