package dev.gofasta.plugin.console;

import dev.gofasta.generator.command.NextStep;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text for people, collected and then printed at once. Sections are parted by an empty line. */
public final class Page {

    private final Paint paint;
    private final StringBuilder text = new StringBuilder();
    private boolean sectionEnded;

    /** Starts an empty page. */
    public Page(Paint paint) {
        this.paint = paint;
    }

    /** Adds a line. */
    public Page line(String line) {
        if (sectionEnded) {
            text.append('\n');
            sectionEnded = false;
        }
        text.append(line).append('\n');
        return this;
    }

    /** Returns {@code text} after its sign, in green for what is new, in red for what goes and in yellow for what changes. */
    public String signed(char sign, String text) {
        String signed = sign + " " + text;
        return sign == '+' ? paint.good(signed) : sign == '-' ? paint.bad(signed) : paint.warn(signed);
    }

    /** Adds a difference in the unified format, as it is: new lines in green, old ones in red. */
    public Page diff(String diff) {
        diff.lines()
                .forEach(line -> line(
                        line.startsWith("---") || line.startsWith("+++")
                                ? paint.strong(line)
                                : line.startsWith("+")
                                        ? paint.good(line)
                                        : line.startsWith("-")
                                                ? paint.bad(line)
                                                : line.startsWith("@@") ? paint.faint(line) : line));
        return this;
    }

    /** Adds a title in bold. */
    public Page title(String title) {
        return line(paint.strong(title));
    }

    /** Ends a section: what comes next is parted from it by an empty line. */
    public Page section() {
        sectionEnded = !text.isEmpty();
        return this;
    }

    /** Adds rows with aligned columns, indented by two spaces; the last column is as long as it is. */
    public Page table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append("  ")
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()));
            }
            line(line.toString().stripTrailing());
        }
        return this;
    }

    /** Adds findings: where, what, and what to do. */
    public Page diagnostics(List<Diagnostic> diagnostics) {
        section();
        for (Diagnostic diagnostic : diagnostics) {
            String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
            String mark = diagnostic.severity() == Severity.ERROR ? paint.bad(severity) : paint.warn(severity);
            String place = diagnostic.location() == null ? "" : diagnostic.location() + "  ";
            String age = Boolean.FALSE.equals(diagnostic.isNew()) ? paint.faint("(before) ") : "";
            line(mark + "  " + paint.strong(place) + age + diagnostic.message());
            diagnostic.fixes().stream().limit(1).forEach(this::fix);
        }
        return this;
    }

    private void fix(Fix fix) {
        String how = fix.command() == null ? "" : ": " + fix.command();
        line(paint.faint("  fix (" + fix.applicability().name().toLowerCase(Locale.ROOT) + "): " + fix.title() + how));
    }

    /** Adds why it did not end well, or nothing: the code, what and why, what to do, and where to read more. */
    public Page problem(@Nullable Problem problem, @Nullable String log) {
        if (problem == null) {
            return this;
        }
        section();
        line(paint.bad(problem.code().name()) + "  " + problem.message());
        line("  " + problem.hint());
        if (log != null) {
            line(paint.faint("  The whole output is in " + log));
        }
        line(paint.faint("  " + problem.code().docs()));
        return this;
    }

    /** Adds what to run afterwards, or nothing. */
    public Page next(List<NextStep> steps) {
        if (steps.isEmpty()) {
            return this;
        }
        section();
        title("Next");
        return table(
                steps.stream().map(step -> List.of(step.command(), step.why())).toList());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
