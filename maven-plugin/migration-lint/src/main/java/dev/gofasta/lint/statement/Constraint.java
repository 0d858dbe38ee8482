package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a table.
 *
 * @param kind what it asks for
 * @param name its name, or null where the database chooses one
 * @param content what is in its first brackets: columns, or a condition
 * @param validated whether the rows that are there are checked at once
 * @param usingIndex whether it takes over an index that is there
 * @param definition the constraint as written, name and marks of validation left out
 */
public record Constraint(
        Kind kind,
        @Nullable QualifiedName name,
        List<Token> content,
        boolean validated,
        boolean usingIndex,
        String definition) {

    /** What a constraint asks for. */
    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        NOT_NULL,
        EXCLUDE
    }

    /** Returns what is in its brackets, as one line. */
    public String contentText() {
        return Texts.of(content);
    }
}
