package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import dev.gofasta.lint.statement.Constraint;
import dev.gofasta.lint.statement.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is risky on SQL Server 2019 and newer. */
final class SqlServerRules extends RelationalRules {

    private static final String ONLINE = " WITH (ONLINE = ON)";
    private static final String EDITIONS =
            "\n-- ONLINE needs the Enterprise or Developer edition, or Azure SQL. On others: do it when nothing is written.";

    SqlServerRules(Situation situation) {
        super(situation);
    }

    @Override
    String addColumn(QualifiedName table, QualifiedName column, String type) {
        return "ALTER TABLE " + table + " ADD " + column + " " + type + ";";
    }

    @Override
    String inBatches(QualifiedName table, String set, String condition) {
        return "UPDATE TOP (5000) " + table + " SET " + set + " WHERE " + condition + ";";
    }

    @Override
    String deleteInBatches(QualifiedName table) {
        return "DELETE TOP (5000) FROM " + table + " WHERE <condition>;";
    }

    @Override
    void locks(Action.AddColumn action, Column column) {
        QualifiedName table = action.table();
        List<Token> value = column.defaultValue();
        if (column.is(Trait.STORED) || column.is(Trait.IDENTITY)) {
            risk(
                    LintRule.REWRITE_TABLE,
                    action.at(),
                    "A column that is computed and kept, or numbered, makes SQL Server write all rows of " + table
                            + " with the table locked.",
                    "Leave PERSISTED out, or do it when nothing is written: -- gofasta:allow rewrite-table: <when>");
        } else if (value != null && column.is(Trait.NOT_NULL) && Volatility.mayDiffer(value)) {
            risk(
                    LintRule.VOLATILE_DEFAULT,
                    action.at(),
                    "The default of " + column.name() + " differs by row, so that SQL Server writes all rows of "
                            + table + " with the table locked; a constant would not.",
                    "Add it optional, fill it bit by bit, then require it:\n"
                            + addColumn(table, column.name(), column.type().text()) + "\n"
                            + inBatches(table, column.name() + " = " + Texts.of(value), column.name() + " IS NULL")
                            + "\n"
                            + requireSafely(table, column.name()));
        }
        partsOfColumn(action, column);
    }

    private void partsOfColumn(Action.AddColumn action, Column column) {
        String name = column.name().text();
        if (column.is(Trait.PRIMARY_KEY)) {
            key(action.at(), action.table(), LintRule.ADD_PRIMARY_KEY, "PRIMARY KEY", name);
        } else if (column.is(Trait.UNIQUE)) {
            key(action.at(), action.table(), LintRule.ADD_UNIQUE, "UNIQUE", name);
        }
        if (column.is(Trait.REFERENCES)) {
            checked(
                    action.at(),
                    action.table(),
                    LintRule.ADD_FOREIGN_KEY,
                    named(action.table(), column.name(), "fkey"),
                    "FOREIGN KEY (" + name + ") REFERENCES <table> (id)");
        }
        if (column.is(Trait.CHECK)) {
            checked(
                    action.at(),
                    action.table(),
                    LintRule.ADD_CHECK,
                    named(action.table(), column.name(), "check"),
                    "CHECK (<condition>)");
        }
    }

    @Override
    String withoutDefault() {
        return "SQL Server refuses it if there are any";
    }

    @Override
    String fillThenRequire(QualifiedName table, Column column) {
        return "With a default that suits the rows that are there:\n"
                + addColumn(
                        table,
                        column.name(),
                        column.definition() + " CONSTRAINT " + named(table, column.name(), "default")
                                + " DEFAULT <value>")
                + "\nWithout one, add it optional, fill it bit by bit, then require it:\n"
                + addColumn(table, column.name(), withoutNotNull(column)) + "\n"
                + inBatches(table, column.name() + " = <value>", column.name() + " IS NULL") + "\n"
                + requireSafely(table, column.name());
    }

    @Override
    boolean keepsRows(TypeChange change, @Nullable KnownColumn old, Action.ChangeType action) {
        return change == TypeChange.LONGER
                && old != null
                && old.type().name().equals(action.type().name());
    }

    @Override
    String requireSafely(QualifiedName table, QualifiedName column) {
        KnownColumn known = known(table, column);
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " "
                + (known == null ? "<type>" : known.type().text()) + " NOT NULL" + ONLINE + ";" + EDITIONS;
    }

    @Override
    public void addConstraint(Action.AddConstraint action) {
        Constraint constraint = action.constraint();
        if (isNew(action.table()) || isOnline()) {
            return;
        }
        QualifiedName given = constraint.name();
        String name = given == null ? "<name>" : given.text();
        switch (constraint.kind()) {
            case PRIMARY_KEY ->
                key(action.at(), action.table(), LintRule.ADD_PRIMARY_KEY, "PRIMARY KEY", constraint.contentText());
            case UNIQUE -> key(action.at(), action.table(), LintRule.ADD_UNIQUE, "UNIQUE", constraint.contentText());
            case FOREIGN_KEY, CHECK, NOT_NULL, EXCLUDE -> {
                LintRule rule = constraint.kind() == Constraint.Kind.FOREIGN_KEY
                        ? LintRule.ADD_FOREIGN_KEY
                        : LintRule.ADD_CHECK;
                if (constraint.validated()) {
                    checked(action.at(), action.table(), rule, name, constraint.definition());
                }
            }
        }
    }

    private void key(int at, QualifiedName table, LintRule rule, String kind, String columns) {
        risk(
                rule,
                at,
                "The index behind it is built with " + table + " locked"
                        + (rule == LintRule.ADD_UNIQUE
                                ? ", and a value that is there twice stops the migration."
                                : "."),
                "Build it online:\nALTER TABLE " + table + " ADD CONSTRAINT " + table.key() + "_"
                        + (rule == LintRule.ADD_UNIQUE ? "key" : "pkey") + " " + kind + " (" + columns + ")" + ONLINE
                        + ";"
                        + EDITIONS);
    }

    private void checked(int at, QualifiedName table, LintRule rule, String name, String definition) {
        risk(
                rule,
                at,
                "All rows of " + table
                        + " are checked with the table locked, and one that does not fit stops the migration.",
                "Let it hold for new rows first:\nALTER TABLE " + table + " WITH NOCHECK ADD CONSTRAINT " + name + " "
                        + definition
                        + ";\n-- in a second migration, at a quiet time, so that the optimizer trusts it:\nALTER TABLE "
                        + table
                        + " WITH CHECK CHECK CONSTRAINT " + name + ";");
    }

    @Override
    public void createIndex(Action.CreateIndex action) {
        if (!isNew(action.table()) && !isOnline()) {
            QualifiedName name = action.name();
            risk(
                    LintRule.BLOCKING_INDEX,
                    action.at(),
                    "Nothing can be written to " + action.table() + " until the index is built.",
                    "Build it online:\nCREATE " + (action.unique() ? "UNIQUE " : "") + "INDEX "
                            + (name == null ? "<name>" : name.text()) + " ON " + action.table() + " "
                            + action.definition() + ONLINE
                            + ";" + EDITIONS);
        }
    }

    @Override
    String bothNames(Action.RenameTable action) {
        String old = action.table().text();
        return "EXEC sp_rename '" + old + "', '" + action.newName() + "';\nGO\nCREATE VIEW " + old
                + " AS SELECT * FROM "
                + action.newName() + ";\nGO\n-- and in a later migration, when none runs: DROP VIEW " + old + ";\n"
                + "Or stop all replicas for it: -- gofasta:allow rename-table: <when they stand still>";
    }

    @Override
    String rewriteRecipe(Action.Rewrite action) {
        return "ALTER TABLE " + action.table() + " REBUILD" + ONLINE + ";" + EDITIONS;
    }
}
