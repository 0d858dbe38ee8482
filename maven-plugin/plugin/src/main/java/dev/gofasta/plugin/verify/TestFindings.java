package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.Related;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.change.ChangedSince;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes findings of failed tests: an application that does not start is one, however many tests wanted it. */
public final class TestFindings {

    private static final Pattern NO_CONTEXT = Pattern.compile(
            ".*(?:Failed to load ApplicationContext|ApplicationContext failure threshold).*?(?:\\(caused by (.*)\\))?");
    private static final String MAIN = "src/main/";

    private final Project project;
    private final ChangedSince changes;
    private final ReachableFiles reachable;

    /** Looks for fixes among {@code changes} of {@code project}. */
    public TestFindings(Project project, ChangedSince changes) {
        this.project = project;
        this.changes = changes;
        this.reachable = new ReachableFiles(project);
    }

    /** Returns the findings of {@code failures}, each with its fix where one is known. */
    public List<Diagnostic> of(List<Diagnostic> failures) {
        Map<String, List<Diagnostic>> byCause = new LinkedHashMap<>();
        String lastStart = "";
        for (Diagnostic failure : failures) {
            Matcher noContext = NO_CONTEXT.matcher(failure.message());
            String cause = "test " + byCause.size();
            if (noContext.matches()) {
                // The second test with the same context only says that it was not tried again.
                cause = noContext.group(1) == null ? lastStart : "start " + noContext.group(1);
                lastStart = cause;
            }
            byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(failure);
        }
        return byCause.values().stream().map(this::finding).toList();
    }

    private Diagnostic finding(List<Diagnostic> failures) {
        Diagnostic first = failures.get(0);
        List<Related> others = new ArrayList<>();
        for (Diagnostic other : failures.subList(1, failures.size())) {
            if (other.location() != null) {
                others.add(new Related(other.location(), other.message().replaceFirst(": .*", " failed too")));
            }
        }
        return first.withRelated(others).withFixes(fix(first).map(List::of).orElse(List.of()));
    }

    private Optional<Fix> fix(Diagnostic failure) {
        Location place = failure.location();
        if (place == null) {
            return changes.takeBackOnlyFile(file -> true);
        }
        Optional<Fix> literal = changes.hunks(place.file()).isEmpty() && !changes.isNew(place)
                ? Optional.empty()
                : project.files().read(place.file()).flatMap(text -> ExpectedLiteral.fix(failure, place, text));
        return literal.or(() -> changes.takeBackAt(place))
                .or(() -> changes.takeBackOnlyFile(place.file()::equals))
                .or(() -> changes.takeBackOnlyFile(file -> isMain(file) && reachable.reaches(place.file(), file)))
                .or(() -> changes.takeBackOnlyFile(TestFindings::isMain))
                .or(() -> changes.takeBackOnlyFile(file -> true));
    }

    private static boolean isMain(String file) {
        return file.startsWith(MAIN) || file.contains("/" + MAIN);
    }
}
