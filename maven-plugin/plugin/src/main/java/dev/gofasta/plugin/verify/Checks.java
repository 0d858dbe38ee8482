package dev.gofasta.plugin.verify;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All checks, in the order in which they run. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new CompileCheck(),
            new TestsCheck(),
            new FormatCheck(),
            new ArchitectureCheck(),
            new WiringCheck(),
            new RoutesCheck(),
            new MigrationsCheck(),
            new MigrationLintCheck(),
            new SchemaCheck(),
            new LintCheck(),
            new OpenApiCheck(),
            new ConfigurationCheck(),
            new PackageCheck());

    private Checks() {}

    /** Returns every check. */
    public static List<Check> all() {
        return ALL;
    }

    /**
     * Returns the checks that {@code only} names and those that they need.
     *
     * @param only ids separated by commas; empty means all
     * @throws dev.gofasta.generator.problem.ProblemException when there is no such check
     */
    public static List<Check> select(String only) {
        if (only.isBlank()) {
            return ALL;
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (String id : only.split("[,\\s]+")) {
            if (!id.isEmpty()) {
                wanted.add(id);
                wanted.add(find(id).needs());
            }
        }
        return ALL.stream().filter(check -> wanted.contains(check.id())).toList();
    }

    private static Check find(String id) {
        List<String> ids = ALL.stream().map(Check::id).toList();
        return ALL.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemCode.GF_USAGE_INVALID_VALUE,
                                "There is no check '" + id + "'.",
                                Nearest.to(id, ids)
                                                .map(near -> "Did you mean '" + near + "'? ")
                                                .orElse("")
                                        + "Checks: " + String.join(", ", ids) + ".")
                        .asException());
    }
}
