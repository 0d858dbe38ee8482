package dev.gofasta.it.mutants;

import dev.gofasta.it.mutants.Verdict.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of each mutant, as a page for docs/results. */
final class Report {

    private final String resource;
    private final Map<Mutant, Verdict> verdicts = new LinkedHashMap<>();

    Report(String resource) {
        this.resource = resource;
    }

    void add(Mutant mutant, Verdict verdict) {
        verdicts.put(mutant, verdict);
    }

    String summary() {
        long caught = count(Outcome.CAUGHT, null);
        long total = caught + count(Outcome.SURVIVED, null);
        return String.format(
                Locale.ROOT,
                "%d mutants, %d caught (%.1f %%), %d survived; %d more did not compile%n",
                total,
                caught,
                100.0 * caught / Math.max(1, total),
                total - caught,
                count(Outcome.REFUSED, null));
    }

    String page() {
        StringBuilder page = new StringBuilder();
        page.append("# Mutants of ").append(LocalDate.now(ZoneOffset.UTC)).append("\n\n");
        page.append("`maven-plugin/it/mutants.sh` makes the generated code of ")
                .append(resource)
                .append(" wrong, one change at a time, and runs the generated tests.\n\n")
                .append(summary())
                .append("\n| Kind | Mutants | Caught | Survived |\n|---|---|---|---|\n");
        for (String kind : kinds()) {
            long caught = count(Outcome.CAUGHT, kind);
            long survived = count(Outcome.SURVIVED, kind);
            page.append("| %s | %d | %d | %d |%n".formatted(kind, caught + survived, caught, survived));
        }
        page.append("\n## Survivors\n\n| Place | Kind | Change | Why it survives |\n|---|---|---|---|\n");
        verdicts.forEach((mutant, verdict) -> {
            if (verdict.outcome() == Outcome.SURVIVED) {
                page.append("| `%s` | %s | `%s` | %s |%n"
                        .formatted(
                                mutant.place(),
                                mutant.kind(),
                                mutant.change().replace("|", "\\|"),
                                SurvivorReasons.of(mutant)));
            }
        });
        return page.append('\n').append(SurvivorReasons.NOT_MUTATED).toString();
    }

    private List<String> kinds() {
        return verdicts.keySet().stream().map(Mutant::kind).distinct().sorted().toList();
    }

    private long count(Outcome outcome, String kind) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().outcome() == outcome)
                .filter(entry -> kind == null || entry.getKey().kind().equals(kind))
                .count();
    }
}
