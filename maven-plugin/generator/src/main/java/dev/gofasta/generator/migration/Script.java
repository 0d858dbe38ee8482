package dev.gofasta.generator.migration;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A migration, and the one that takes it back.
 *
 * @param up its SQL
 * @param down the SQL of the way back
 * @param notes what people have to know of them
 */
public record Script(String up, String down, List<Diagnostic> notes) {

    static Script of(List<String> up, List<String> down, Diagnostic... notes) {
        return new Script(text(up), text(down), List.of(notes));
    }

    private static String text(List<String> statements) {
        return String.join("\n", statements) + "\n";
    }

    static Diagnostic note(ProblemCode code, Severity severity, String message, @Nullable String hint) {
        return new Diagnostic(code, severity, message, "gofasta", null, hint);
    }
}
