package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column as it is defined.
 *
 * @param name its name
 * @param type its type; without a name where SQLite or a computed column needs none
 * @param defaultValue the expression that fills it, or null where it has no default
 * @param traits what else is said of it
 * @param definition its type and all that follows, as written
 */
public record Column(
        QualifiedName name, SqlType type, @Nullable List<Token> defaultValue, Set<Trait> traits, String definition) {

    /** What a definition may say of a column. */
    public enum Trait {
        NOT_NULL,
        /** Computed and kept in the row. */
        STORED,
        /** Computed when it is read. */
        COMPUTED,
        /** Numbered by the database. */
        IDENTITY,
        PRIMARY_KEY,
        UNIQUE,
        REFERENCES,
        CHECK
    }

    /** Returns whether it is {@code trait}. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
