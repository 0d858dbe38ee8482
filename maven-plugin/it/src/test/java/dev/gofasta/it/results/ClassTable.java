package dev.gofasta.it.results;

import dev.gofasta.it.results.TestCase.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the test classes of each module ended. */
final class ClassTable {

    private final Map<String, Map<Outcome, Integer>> lines = new TreeMap<>();

    ClassTable(List<TestCase> cases) {
        for (TestCase each : cases) {
            String outer = each.simpleName().replaceFirst("\\$.*", "");
            lines.computeIfAbsent(each.module() + " | " + outer, key -> new EnumMap<>(Outcome.class))
                    .merge(each.outcome(), 1, Integer::sum);
        }
    }

    /** Returns it as Markdown. */
    String markdown() {
        StringBuilder page =
                new StringBuilder("\n| Module | Test class | Passed | Failed | Skipped |\n|---|---|---|---|---|\n");
        lines.forEach((name, counts) -> page.append("| %s | %d | %d | %d |\n"
                .formatted(
                        name,
                        counts.getOrDefault(Outcome.PASSED, 0),
                        counts.getOrDefault(Outcome.FAILED, 0),
                        counts.getOrDefault(Outcome.SKIPPED, 0))));
        return page.toString();
    }
}
