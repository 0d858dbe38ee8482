package dev.gofasta.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** Evaluates lines, one after the other, and says what came of each. */
final class ConsoleLines {

    /** How much of a value is told. */
    private static final int MOST = 4000;

    private final JShell shell;
    private final List<Row> rows = new ArrayList<>();

    ConsoleLines(JShell shell) {
        this.shell = shell;
    }

    /** Evaluates what makes the console ready; only a failure is told. */
    void setUp(List<String> lines) {
        lines.forEach(line -> evaluate(line).forEach(event -> {
            if (failure(event) != null) {
                add(line, event);
            }
        }));
    }

    /** Evaluates all statements and expressions of {@code text}; as in JShell, one ends with its line unless more has to follow. */
    void run(String text) {
        String begun = "";
        for (String line : text.lines().toList()) {
            begun = begun + line + "\n";
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(begun);
            while (!begun.isBlank() && info.completeness().isComplete()) {
                add(info.source());
                begun = info.remaining();
                info = shell.sourceCodeAnalysis().analyzeCompletion(begun);
            }
        }
        if (!begun.isBlank()) {
            add(begun);
        }
    }

    private void add(String line) {
        evaluate(line).forEach(event -> add(line.strip(), event));
    }

    /** Returns what came of the lines so far. */
    synchronized List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What follows from another event is not told. */
    private List<SnippetEvent> evaluate(String line) {
        return shell.eval(line).stream()
                .filter(event -> event.causeSnippet() == null)
                .toList();
    }

    private synchronized void add(String line, SnippetEvent event) {
        String failure = failure(event);
        String value = failure == null ? event.value() : null;
        rows.add(Row.of("result")
                .with("source", line)
                .with("value", value == null || value.length() <= MOST ? value : value.substring(0, MOST) + "...")
                .with("type", failure == null ? type(event.snippet()) : null)
                .with("error", failure));
    }

    private static @Nullable String type(Snippet snippet) {
        return snippet instanceof ExpressionSnippet expression
                ? expression.typeName()
                : snippet instanceof VarSnippet variable ? variable.typeName() : null;
    }

    private @Nullable String failure(SnippetEvent event) {
        JShellException thrown = event.exception();
        if (thrown instanceof EvalException exception) {
            return exception.getExceptionClassName() + ": " + exception.getMessage();
        }
        if (thrown != null) {
            return String.valueOf(thrown.getMessage());
        }
        return event.status() == Snippet.Status.REJECTED
                ? shell.diagnostics(event.snippet())
                        .map(each -> each.getMessage(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : null;
    }
}
