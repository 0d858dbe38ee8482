package dev.gofasta.lint.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What migrations are looked through for. A rule's id is a promise: it is never renamed. */
public enum LintRule {
    DROP_TABLE(Level.ERROR, "A table goes with all its rows."),
    DROP_SCHEMA(Level.ERROR, "A schema or database goes with all that is in it."),
    DROP_COLUMN(Level.ERROR, "A column goes with its values; replicas of the last release still use it."),
    DROP_PARTITION(Level.ERROR, "A part of a table goes with its rows."),
    TRUNCATE(Level.ERROR, "All rows of a table go."),
    DELETE_ALL(Level.ERROR, "All rows of a table go, one by one."),
    NARROW_TYPE(Level.ERROR, "Values that are there may not fit the new type."),
    EXPIRE_ROWS(Level.ERROR, "The database is told to delete rows by their age."),
    UPDATE_ALL(Level.WARNING, "All rows are written in one go, and locked until it ends."),
    CHANGE_TYPE(Level.WARNING, "All rows are written anew for the new type, with the table locked."),
    REWRITE_TABLE(Level.WARNING, "All rows are written anew or gone through, with the table locked."),
    VOLATILE_DEFAULT(Level.WARNING, "A default that differs by row makes the database write all rows anew."),
    NOT_NULL_WITHOUT_DEFAULT(Level.ERROR, "Rows that are there have no value for the new column."),
    SET_NOT_NULL(Level.WARNING, "All rows are gone through for missing values, with the table locked."),
    ADD_PRIMARY_KEY(Level.WARNING, "The index of a primary key is built with the table locked."),
    ADD_UNIQUE(
            Level.WARNING,
            "A unique constraint fails at values that are there twice, and builds its index with the table locked."),
    ADD_FOREIGN_KEY(Level.WARNING, "All rows are checked against the other table, with both locked."),
    ADD_CHECK(Level.WARNING, "All rows are checked, with the table locked."),
    VALIDATE_IN_TRANSACTION(Level.WARNING, "A constraint is validated under the lock that was taken to add it."),
    BLOCKING_INDEX(Level.WARNING, "Nothing can be written to the table until the index is built."),
    CONCURRENTLY_IN_TRANSACTION(Level.ERROR, "The statement can't run in the transaction of a migration."),
    CONCURRENTLY_UNDER_LOCK(Level.ERROR, "The statement waits for Flyway's own transaction for ever."),
    RENAME_TABLE(Level.WARNING, "Replicas of the last release still use the old name."),
    RENAME_COLUMN(Level.WARNING, "Replicas of the last release still use the old name."),
    CHANGE_ENUM(Level.WARNING, "Replicas of the last release can't read a value that they do not know."),
    MUTATION(Level.WARNING, "ClickHouse rewrites parts of the table in the background, without a way back."),
    NOT_UNDERSTOOD(Level.INFO, "What the statement does is not to be seen."),
    ALLOW_WITHOUT_REASON(Level.ERROR, "An allow needs a reason for those who read it later."),
    UNKNOWN_RULE(Level.ERROR, "There is no such rule."),
    UNUSED_ALLOW(Level.WARNING, "There is nothing here that it would allow.");

    private final Level level;
    private final String summary;

    LintRule(Level level, String summary) {
        this.level = level;
        this.summary = summary;
    }

    /** Returns its name in comments, documents and on command lines: {@code drop-column}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much its findings matter. */
    public Level level() {
        return level;
    }

    /** Returns what is risky, in one sentence. */
    public String summary() {
        return summary;
    }

    /** Returns the rule whose id is {@code id}. */
    public static Optional<LintRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}
