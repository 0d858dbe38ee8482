package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import dev.gofasta.lint.statement.Constraint;
import dev.gofasta.lint.statement.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is risky on PostgreSQL 14 and newer. */
final class PostgresRules extends RelationalRules {

    private static final String OWN_MIGRATION = "in a migration of its own, without other statements";

    PostgresRules(Situation situation) {
        super(situation);
    }

    @Override
    String inBatches(QualifiedName table, String set, String condition) {
        return "UPDATE " + table + " SET " + set + " WHERE id IN (SELECT id FROM " + table + " WHERE " + condition
                + " LIMIT 5000);";
    }

    @Override
    String deleteInBatches(QualifiedName table) {
        return "DELETE FROM " + table + " WHERE id IN (SELECT id FROM " + table + " WHERE <condition> LIMIT 5000);";
    }

    @Override
    void locks(Action.AddColumn action, Column column) {
        QualifiedName table = action.table();
        List<Token> value = column.defaultValue();
        if (column.is(Trait.STORED) || column.is(Trait.IDENTITY)) {
            risk(
                    LintRule.REWRITE_TABLE,
                    action.at(),
                    "A column that is computed and kept, or numbered, makes PostgreSQL write all rows of " + table
                            + " anew with the table locked.",
                    "Add it empty, fill it bit by bit, and let the application or a trigger fill it in new rows:\n"
                            + addColumn(table, column.name(), column.type().text()));
        } else if (value != null && Volatility.mayDiffer(value)) {
            risk(
                    LintRule.VOLATILE_DEFAULT,
                    action.at(),
                    "The default of " + column.name() + " may differ by row, so that PostgreSQL writes all rows of "
                            + table + " anew with the table locked; a constant or now() would not.",
                    "Add it without, give new rows the default, fill the others bit by bit:\n"
                            + addColumn(table, column.name(), column.type().text()) + "\nALTER TABLE " + table
                            + " ALTER COLUMN " + column.name() + " SET DEFAULT "
                            + Texts.of(value) + ";\n"
                            + inBatches(table, column.name() + " = " + Texts.of(value), column.name() + " IS NULL"));
        }
        partsOfColumn(action, column);
    }

    private void partsOfColumn(Action.AddColumn action, Column column) {
        QualifiedName table = action.table();
        String name = column.name().text();
        String before = "Add the column without it:\n"
                + addColumn(table, column.name(), column.type().text()) + "\n";
        if (column.is(Trait.PRIMARY_KEY)) {
            addKey(action.at(), table, LintRule.ADD_PRIMARY_KEY, null, "PRIMARY KEY", name, before);
        } else if (column.is(Trait.UNIQUE)) {
            addKey(action.at(), table, LintRule.ADD_UNIQUE, null, "UNIQUE", name, before);
        }
        if (column.is(Trait.REFERENCES)) {
            addChecked(
                    action.at(),
                    table,
                    LintRule.ADD_FOREIGN_KEY,
                    named(table, column.name(), "fkey"),
                    "FOREIGN KEY (" + name + ") REFERENCES <table> (id)",
                    before);
        }
        if (column.is(Trait.CHECK)) {
            addChecked(
                    action.at(),
                    table,
                    LintRule.ADD_CHECK,
                    named(table, column.name(), "check"),
                    "CHECK (<condition>)",
                    before);
        }
    }

    @Override
    String withoutDefault() {
        return "PostgreSQL refuses it if there are any";
    }

    @Override
    String fillThenRequire(QualifiedName table, Column column) {
        return "With a default that suits the rows that are there it takes no time:\n"
                + addColumn(table, column.name(), column.definition() + " DEFAULT <value>")
                + "\nWithout one, add it optional, fill it bit by bit, then require it:\n"
                + addColumn(table, column.name(), withoutNotNull(column)) + "\n"
                + inBatches(table, column.name() + " = <value>", column.name() + " IS NULL") + "\n"
                + requireSafely(table, column.name());
    }

    @Override
    boolean keepsRows(TypeChange change, @Nullable KnownColumn old, Action.ChangeType action) {
        return change == TypeChange.LONGER;
    }

    @Override
    String requireSafely(QualifiedName table, QualifiedName column) {
        String check = named(table, column, "not_null");
        return "ALTER TABLE " + table + " ADD CONSTRAINT " + check + " CHECK (" + column + " IS NOT NULL) NOT VALID;\n"
                + "-- in a second migration, which locks nothing:\n"
                + "ALTER TABLE " + table + " VALIDATE CONSTRAINT " + check + ";\n"
                + "-- in a third one, which then has nothing left to check:\n"
                + "ALTER TABLE " + table + " ALTER COLUMN " + column + " SET NOT NULL;\n"
                + "ALTER TABLE " + table + " DROP CONSTRAINT " + check + ";";
    }

    @Override
    public void addConstraint(Action.AddConstraint action) {
        Constraint constraint = action.constraint();
        QualifiedName table = action.table();
        if (isNew(table) || constraint.usingIndex()) {
            return;
        }
        QualifiedName given = constraint.name();
        String name = given == null ? table.key() + "_<name>" : given.text();
        switch (constraint.kind()) {
            case PRIMARY_KEY ->
                addKey(
                        action.at(),
                        table,
                        LintRule.ADD_PRIMARY_KEY,
                        given,
                        "PRIMARY KEY",
                        constraint.contentText(),
                        "");
            case UNIQUE ->
                addKey(action.at(), table, LintRule.ADD_UNIQUE, given, "UNIQUE", constraint.contentText(), "");
            case EXCLUDE ->
                risk(
                        LintRule.ADD_UNIQUE,
                        action.at(),
                        "The index of the exclusion is built with " + table
                                + " locked, and rows that clash stop the migration.",
                        "PostgreSQL builds it in no other way. Do it when nothing is written: -- gofasta:allow add-unique: <when>");
            case FOREIGN_KEY -> validated(action, LintRule.ADD_FOREIGN_KEY, name);
            case CHECK -> validated(action, LintRule.ADD_CHECK, name);
            case NOT_NULL -> validated(action, LintRule.SET_NOT_NULL, name);
        }
    }

    private void validated(Action.AddConstraint action, LintRule rule, String name) {
        if (action.constraint().validated()) {
            addChecked(
                    action.at(), action.table(), rule, name, action.constraint().definition(), "");
        }
    }

    private void addChecked(int at, QualifiedName table, LintRule rule, String name, String definition, String before) {
        String locked = rule == LintRule.ADD_FOREIGN_KEY ? "both tables held against writes" : "the table locked";
        risk(
                rule,
                at,
                "All rows of " + table + " are checked with " + locked
                        + ", and one that does not fit stops the migration.",
                before + "Let it hold for new rows first:\nALTER TABLE " + table + " ADD CONSTRAINT " + name + " "
                        + definition
                        + " NOT VALID;\n-- in a second migration, which lets reads and writes go on:\nALTER TABLE "
                        + table
                        + " VALIDATE CONSTRAINT " + name + ";");
    }

    private void addKey(
            int at,
            QualifiedName table,
            LintRule rule,
            @Nullable QualifiedName given,
            String kind,
            String columns,
            String before) {
        String name = given == null ? table.key() + "_" + (rule == LintRule.ADD_UNIQUE ? "key" : "pkey") : given.text();
        risk(
                rule,
                at,
                "The index behind it is built with " + table + " locked for reads and writes"
                        + (rule == LintRule.ADD_UNIQUE
                                ? ", and a value that is there twice stops the migration."
                                : "."),
                before + "Build the index beside the work that goes on, " + OWN_MIGRATION
                        + ":\nCREATE UNIQUE INDEX CONCURRENTLY " + name
                        + " ON " + table + " (" + columns + ");\n-- then in the next one:\nALTER TABLE " + table
                        + " ADD CONSTRAINT " + name + " " + kind + " USING INDEX " + name + ";" + lockSetting());
    }

    @Override
    public void createIndex(Action.CreateIndex action) {
        if (isNew(action.table())) {
            return;
        }
        if (action.concurrently()) {
            outsideTransaction(new Action.OutsideTransaction(action.at(), "CREATE INDEX CONCURRENTLY"));
            return;
        }
        QualifiedName name = action.name();
        risk(
                LintRule.BLOCKING_INDEX,
                action.at(),
                "Nothing can be written to " + action.table() + " until the index is built.",
                "Build it beside the work that goes on, " + OWN_MIGRATION + ":\nCREATE "
                        + (action.unique() ? "UNIQUE " : "")
                        + "INDEX CONCURRENTLY " + (name == null ? "<name>" : name.text()) + " ON " + action.table()
                        + " "
                        + action.definition() + ";" + lockSetting());
    }

    private String lockSetting() {
        return situation.hasTransactionalLock()
                ? "\n-- with spring.flyway.postgresql.transactional-lock: false in application.yaml, else it waits for ever"
                : "";
    }

    @Override
    public void outsideTransaction(Action.OutsideTransaction action) {
        String what = action.what().lines().findFirst().orElse("").toUpperCase(Locale.ROOT);
        if (situation.runsInTransaction()) {
            risk(
                    LintRule.CONCURRENTLY_IN_TRANSACTION,
                    action.at(),
                    what
                            + " can't run in a transaction, and with the other statements of this migration Flyway would have to open one:"
                            + " it refuses the file.",
                    "Move it to a migration of its own. Or, if each statement may stay when a later one fails, put a file"
                            + " beside this one that is called as it is with .conf behind it, and says: executeInTransaction=false");
        }
        if (situation.hasTransactionalLock() && what.contains("CONCURRENTLY")) {
            risk(
                    LintRule.CONCURRENTLY_UNDER_LOCK,
                    action.at(),
                    what
                            + " waits for every open transaction to end, and Flyway holds its own lock in one: the migration never ends.",
                    "Let Flyway lock by session, in application.yaml:\nspring.flyway.postgresql.transactional-lock: false");
        }
    }

    @Override
    String rewriteRecipe(Action.Rewrite action) {
        String what = action.what().toUpperCase(Locale.ROOT);
        if (what.startsWith("REINDEX")) {
            return "REINDEX INDEX CONCURRENTLY <index>; " + OWN_MIGRATION + "." + lockSetting();
        }
        if (what.startsWith("REFRESH")) {
            return "With a unique index on the view, readers go on: REFRESH MATERIALIZED VIEW CONCURRENTLY "
                    + action.table() + ";";
        }
        return super.rewriteRecipe(action);
    }
}
