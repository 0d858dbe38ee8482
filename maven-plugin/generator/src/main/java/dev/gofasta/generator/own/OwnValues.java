package dev.gofasta.generator.own;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.Map;

/** What the templates of a project's own generator may use. */
public final class OwnValues {

    private OwnValues() {}

    /**
     * Returns the placeholders of a resource, the package, and the generator's own parameters.
     *
     * @param given values as {@code name=value}, separated by semicolons, or empty
     * @throws dev.gofasta.generator.problem.ProblemException when one is missing, or unknown
     */
    public static Map<String, Object> of(OwnGenerator generator, ResourceModel resource, String given) {
        Map<String, Object> values = resource.placeholders();
        String basePackage = resource.application().packageName();
        values.put("package", basePackage);
        values.put("packagePath", basePackage.replace('.', '/'));
        values.putAll(generator.parameters());
        for (String part : given.split(";")) {
            if (!part.isBlank()) {
                String key = part.replaceFirst("=.*", "").strip();
                if (!generator.parameters().containsKey(key)) {
                    throw unknown(generator, key);
                }
                values.put(key, part.substring(part.indexOf('=') + 1).strip());
            }
        }
        generator.parameters().keySet().stream()
                .filter(key -> "".equals(values.get(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw Problem.of(
                                    ProblemCode.GF_USAGE_MISSING_PARAMETER,
                                    "The generator " + generator.name() + " needs a value of '" + key + "'.",
                                    "Give it: -Dvalues=\"" + key + "=...\"")
                            .asException();
                });
        return values;
    }

    private static RuntimeException unknown(OwnGenerator generator, String key) {
        List<String> known = List.copyOf(generator.parameters().keySet());
        return Problem.of(
                        ProblemCode.GF_USAGE_UNKNOWN_PARAMETER,
                        "The generator " + generator.name() + " has no parameter '" + key + "'.",
                        Nearest.to(key, known)
                                .map(near -> "Did you mean '" + near + "'?")
                                .orElse(known.isEmpty() ? "It has none." : "It has: " + String.join(", ", known) + "."))
                .asException();
    }
}
