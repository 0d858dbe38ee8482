package dev.gofasta.it.results;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was tested on which engine: a line for each subject, a column for each engine. */
final class EngineTable {

    /** Its tests read SQL for an engine, and run none. */
    private static final String GRAMMAR = "SqlGrammarTests";

    /** Their tests name engines, and need none. */
    private static final Set<String> WITHOUT_ENGINE = Set.of(
            "DatabaseEngineTests", "DevServicesAutoConfigurationTests", "SqlServerProjectTests", "TestServersTests");

    private static final String BOUNDARY = "|---|" + "---|".repeat(Engine.all().size());

    private final Map<String, Map<String, Map<Engine, Cell>>> lines = new TreeMap<>();
    private final Map<Engine, Set<String>> reasons = new EnumMap<>(Engine.class);
    private final Map<Engine, Cell> grammars = new EnumMap<>(Engine.class);

    EngineTable(List<TestCase> cases) {
        Set<String> subjects = cases.stream()
                .filter(each -> each.namedEngine().isPresent())
                .map(EngineTable::key)
                .collect(Collectors.toCollection(HashSet::new));
        for (TestCase each : cases) {
            if (each.simpleName().equals(GRAMMAR)) {
                Engine.in(each.name())
                        .ifPresent(engine -> cell(grammars, engine).count(each));
            } else if (!WITHOUT_ENGINE.contains(each.simpleName())) {
                engine(each, subjects).ifPresent(engine -> add(each, engine));
            }
        }
    }

    /** A class that names no engine beside others on the same subject that do is the one of PostgreSQL, the default. */
    private static Optional<Engine> engine(TestCase each, Set<String> subjects) {
        boolean isDefault = each.module().endsWith("/it") && subjects.contains(key(each));
        return each.namedEngine().or(() -> isDefault ? Optional.of(Engine.POSTGRESQL) : Optional.empty());
    }

    private static String key(TestCase each) {
        return each.module() + " " + each.subject();
    }

    private void add(TestCase each, Engine engine) {
        Map<Engine, Cell> line = lines.computeIfAbsent(each.module(), key -> new TreeMap<>())
                .computeIfAbsent(each.subject(), key -> new EnumMap<>(Engine.class));
        cell(line, engine).count(each);
        if (!each.reason().isEmpty()) {
            reasons.computeIfAbsent(engine, key -> new TreeSet<>()).add(each.reason());
        }
    }

    private static Cell cell(Map<Engine, Cell> line, Engine engine) {
        return line.computeIfAbsent(engine, key -> new Cell());
    }

    /** Returns it as Markdown. */
    String markdown() {
        StringBuilder page = new StringBuilder();
        lines.forEach((module, subjects) -> {
            page.append("\n## `").append(module).append("`\n\n").append(heading("Tests of"));
            subjects.forEach((subject, line) -> page.append(row(subject, line)));
        });
        if (!grammars.isEmpty()) {
            page.append("\n## Read by a grammar of the dialect, not run\n\n")
                    .append(heading("Tests of"))
                    .append(row("generated SQL", grammars));
        }
        if (!reasons.isEmpty()) {
            page.append("\n## Why tests were skipped\n\n");
            reasons.forEach((engine, texts) ->
                    texts.forEach(text -> page.append("- %s: %s\n".formatted(engine.title(), text))));
        }
        return page.toString();
    }

    private static String heading(String first) {
        return Engine.all().stream().map(Engine::title).collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"))
                + BOUNDARY
                + "\n";
    }

    private static String row(String subject, Map<Engine, Cell> line) {
        return Engine.all().stream()
                .map(engine ->
                        Optional.ofNullable(line.get(engine)).map(Cell::text).orElse("–"))
                .collect(Collectors.joining(" | ", "| " + subject + " | ", " |\n"));
    }

    /** How many tests of one subject passed, failed and were skipped on one engine. */
    private static final class Cell {

        private final Map<TestCase.Outcome, Integer> counts = new EnumMap<>(TestCase.Outcome.class);

        void count(TestCase each) {
            counts.merge(each.outcome(), 1, Integer::sum);
        }

        /** The bare number is of those that passed. */
        String text() {
            return counts.entrySet().stream()
                    .map(count -> switch (count.getKey()) {
                        case PASSED -> String.valueOf(count.getValue());
                        case FAILED -> count.getValue() + " failed";
                        case SKIPPED -> count.getValue() + " skipped";
                    })
                    .collect(Collectors.joining(", "));
        }
    }
}
