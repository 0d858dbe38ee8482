package dev.gofasta.generator.command;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.problem.TextPlaces;
import dev.gofasta.generator.project.ApplicationClass;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.wiring.WiringIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds wiring indexes that no longer name exactly the wiring classes beside them, or say something else besides. */
public final class CheckWiringIndex {

    private static final Pattern NAMED = Pattern.compile("([\\w.]+)\\.class\\b");
    private static final Fix RENEW = Fix.run("Write the index anew", "mvn gofasta:wire");

    private CheckWiringIndex() {}

    /** Returns one diagnostic for each index that has drifted; a project without an index has none. */
    public static List<Diagnostic> check(Project project) {
        List<Diagnostic> drifts = new ArrayList<>();
        for (Module module : project.selected()) {
            ApplicationClass application = module.application();
            if (application != null) {
                String path = WiringIndex.pathIn(module, application);
                Optional<String> actual = project.files().read(path);
                if (actual.isPresent()) {
                    String expected = WiringIndex.render(project.files(), module, application);
                    compare(path, expected, actual.get()).ifPresent(drifts::add);
                }
            }
        }
        return drifts;
    }

    private static Optional<Diagnostic> compare(String path, String expected, String actual) {
        Set<String> there = named(expected);
        Set<String> listed = named(actual);
        if (!there.equals(listed)) {
            return Optional.of(
                    drift(ProblemCode.GF_DRIFT_WIRING_INDEX, difference(there, listed), at(path, actual, "@Import")));
        }
        return meaning(expected).equals(meaning(actual))
                ? Optional.empty()
                : Optional.of(drift(
                        ProblemCode.GF_DRIFT_GENERATED_FILE,
                        "The wiring index was edited, and the next run that adds or removes a wiring class overwrites it.",
                        at(path, actual, "class ")));
    }

    private static Set<String> named(String source) {
        return NAMED.matcher(source)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String difference(Set<String> there, Set<String> listed) {
        Set<String> missing = new TreeSet<>(there);
        missing.removeAll(listed);
        Set<String> surplus = new TreeSet<>(listed);
        surplus.removeAll(there);
        String lacks = missing.isEmpty() ? "" : " It lacks " + String.join(", ", missing) + ".";
        String has = surplus.isEmpty() ? "" : " There is no " + String.join(", ", surplus) + ".";
        return "The wiring index does not name exactly the ...Wiring classes of its package." + lacks + has;
    }

    /** What a source says, whatever its layout and the order of its imports. */
    private static String meaning(String source) {
        String imports = source.lines()
                .filter(line -> line.startsWith("import "))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining());
        String rest = source.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining());
        return (imports + rest).replaceAll("[\\s*]+", "");
    }

    private static Location at(String path, String text, String wanted) {
        int line = Pattern.compile(Pattern.quote(wanted))
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(start -> start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == ' ')
                .findFirst()
                .map(start -> TextPlaces.line(text, start))
                .orElse(0);
        return new Location(path, line, 0);
    }

    private static Diagnostic drift(ProblemCode code, String message, Location location) {
        return new Diagnostic(code, Severity.ERROR, message, "gofasta", location, "Run: mvn gofasta:wire")
                .withFixes(RENEW);
    }
}
