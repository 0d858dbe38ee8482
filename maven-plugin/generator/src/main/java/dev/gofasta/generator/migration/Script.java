package dev.gofasta.generator.migration;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
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

    static Script of(SqlDialect dialect, UpDown change) {
        return new Script(dialect.script(change.up()), dialect.script(change.down()), List.of());
    }

    Script with(List<Diagnostic> others) {
        return new Script(up, down, others);
    }

    static Diagnostic note(ProblemCode code, Severity severity, String message, @Nullable String hint) {
        return new Diagnostic(code, severity, message, "gofasta", null, hint);
    }
}
