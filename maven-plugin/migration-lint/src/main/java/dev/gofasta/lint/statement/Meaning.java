package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.Statement;
import java.util.List;

/**
 * What a statement does.
 *
 * @param actions one for each thing it does, in order; at least one
 * @param online whether it asks to be refused rather than to hold writes off
 */
public record Meaning(List<Action> actions, boolean online) {

    /** Reads {@code statement}, which stands in {@code text}. What is not understood is among the actions. */
    public static Meaning of(Statement statement, String text, Dialect dialect) {
        return StatementReader.read(statement.tokens(), text, dialect);
    }
}
