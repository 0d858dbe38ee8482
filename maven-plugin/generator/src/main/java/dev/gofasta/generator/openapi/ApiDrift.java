package dev.gofasta.generator.openapi;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the stored document of a module with the true one. */
public final class ApiDrift {

    private static final int SHOWN = 5;
    private static final String COMMAND = "mvn gofasta:openapi";

    private ApiDrift() {}

    /** Returns one finding when the files of the project's target module are not exactly what {@code current} is. */
    public static Optional<Diagnostic> find(Project project, ApiDocument current) {
        String json = project.target().path(ApiDocument.JSON);
        String yaml = project.target().path(ApiDocument.YAML);
        String stored = project.files().read(json).map(ApiDrift::withLineFeeds).orElse("");
        if (!stored.equals(current.json())) {
            return Optional.of(ofJson(json, stored, current));
        }
        Optional<String> other = project.files().read(yaml).map(ApiDrift::withLineFeeds);
        if (other.isEmpty()) {
            return Optional.of(drift(new Location(json, 1, 1), yaml + " is missing beside " + json + "."));
        }
        return other.filter(text -> !text.equals(current.yaml()))
                .map(text -> drift(
                        new Location(yaml, firstOther(text, current.yaml()), 1),
                        yaml + " says something else than " + json + ", which is right."));
    }

    private static Diagnostic ofJson(String path, String stored, ApiDocument current) {
        try {
            List<ApiDifference> differences = ApiDifferences.between(ApiDocument.parse(stored), current);
            return differences.isEmpty()
                    ? drift(
                            new Location(path, firstOther(stored, current.json()), 1),
                            path + " says what the application does, but is laid out otherwise than gofasta:openapi"
                                    + " writes it.")
                    : ofContent(path, differences);
        } catch (JsonSyntaxException ex) {
            return unreadable(path, ex);
        }
    }

    static Diagnostic unreadable(String path, JsonSyntaxException ex) {
        return drift(new Location(path, ex.line(), ex.column()), path + " is no JSON: " + ex.getMessage() + ".");
    }

    /** Returns the finding for differences in what the document says. */
    static Diagnostic ofContent(String path, List<ApiDifference> differences) {
        ApiDifference first = differences.get(0);
        int more = differences.size() - SHOWN;
        String list = Stream.concat(
                        differences.stream().limit(SHOWN).map(ApiDifference::message),
                        more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .collect(Collectors.joining("; "));
        return drift(
                new Location(path, first.line(), first.column()), path + " is behind the application: " + list + ".");
    }

    private static Diagnostic drift(Location location, String message) {
        return new Diagnostic(
                        ProblemCode.GF_DRIFT_OPENAPI, Severity.ERROR, message, "gofasta", location, "Run: " + COMMAND)
                .withFixes(Fix.run("Write the document again", COMMAND));
    }

    private static int firstOther(String text, String other) {
        List<String> lines = text.lines().toList();
        List<String> others = other.lines().toList();
        int same = 0;
        while (same < lines.size() && same < others.size() && lines.get(same).equals(others.get(same))) {
            same++;
        }
        return Math.max(1, Math.min(same + 1, lines.size()));
    }

    /** Returns {@code text} as the repository has it: a checkout on Windows may have other line ends. */
    public static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n");
    }
}
