package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import dev.gofasta.lint.statement.Constraint;
import dev.gofasta.lint.statement.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is risky on MySQL 8.4 and MariaDB 11, with InnoDB. Neither takes back what a failed migration has done. */
final class MySqlRules extends RelationalRules {

    private static final String NO_LOCK = ", ALGORITHM=INPLACE, LOCK=NONE";
    private static final int SHORT_BYTES = 255;
    private static final int BYTES_OF_CHARACTER = 4;

    MySqlRules(Situation situation) {
        super(situation);
    }

    @Override
    String inBatches(QualifiedName table, String set, String condition) {
        return "UPDATE " + table + " SET " + set + " WHERE " + condition + " LIMIT 5000;";
    }

    @Override
    String deleteInBatches(QualifiedName table) {
        return "DELETE FROM " + table + " WHERE <condition> LIMIT 5000;";
    }

    @Override
    void locks(Action.AddColumn action, Column column) {
        List<Token> value = column.defaultValue();
        if (column.is(Trait.STORED) || column.is(Trait.IDENTITY)) {
            copies(action.at(), action.table(), "a column that is computed and kept, or numbered");
        } else if (value != null && Volatility.mayDiffer(value)) {
            risk(
                    LintRule.VOLATILE_DEFAULT,
                    action.at(),
                    "The default of " + column.name() + " may differ by row, so that all rows of " + action.table()
                            + " are written anew with the table held against writes.",
                    "Add it without a default, then fill it bit by bit:\n"
                            + addColumn(
                                    action.table(), column.name(), column.type().text()));
        }
        if (column.is(Trait.PRIMARY_KEY)) {
            primaryKey(action.at(), action.table(), column.name().text());
        } else if (column.is(Trait.UNIQUE)) {
            unique(action.at(), action.table(), column.name().text());
        }
        if (column.is(Trait.CHECK)) {
            check(action.at(), action.table());
        }
    }

    private void copies(int at, QualifiedName table, String what) {
        risk(
                LintRule.REWRITE_TABLE,
                at,
                "For " + what + " all rows of " + table + " are copied, and nothing can be written meanwhile.",
                "Do it when nothing is written, or by a tool that copies beside the work (gh-ost, pt-online-schema-change), and say so:"
                        + " -- gofasta:allow rewrite-table: <when, and how many rows there are>");
    }

    @Override
    String withoutDefault() {
        return "they silently get '' or 0, and a date makes it fail";
    }

    @Override
    String fillThenRequire(QualifiedName table, Column column) {
        return "With a default that suits the rows that are there it takes no time:\n"
                + addColumn(table, column.name(), column.definition() + " DEFAULT <value>")
                + "\nWithout one, add it optional, fill it bit by bit, then require it:\n"
                + addColumn(table, column.name(), withoutNotNull(column)) + "\n"
                + inBatches(table, column.name() + " = <value>", column.name() + " IS NULL") + "\n"
                + require(table, column.name(), column.definition());
    }

    @Override
    boolean keepsRows(TypeChange change, @Nullable KnownColumn old, Action.ChangeType action) {
        return change == TypeChange.LONGER
                && old != null
                && old.type().name().equals("varchar")
                && action.type().name().equals("varchar")
                && isShort(old.type()) == isShort(action.type());
    }

    /** The length of a short text is kept in one byte, that of a longer one in two. */
    private static boolean isShort(SqlType type) {
        return type.number(0, SHORT_BYTES) * BYTES_OF_CHARACTER <= SHORT_BYTES;
    }

    @Override
    String requireSafely(QualifiedName table, QualifiedName column) {
        KnownColumn known = known(table, column);
        return require(table, column, (known == null ? "<type>" : known.type().text()) + " NOT NULL");
    }

    private static String require(QualifiedName table, QualifiedName column, String definition) {
        return "ALTER TABLE " + table + " MODIFY " + column + " " + definition + NO_LOCK + ";";
    }

    @Override
    public void addConstraint(Action.AddConstraint action) {
        Constraint constraint = action.constraint();
        if (isNew(action.table()) || isOnline()) {
            return;
        }
        switch (constraint.kind()) {
            case PRIMARY_KEY -> primaryKey(action.at(), action.table(), constraint.contentText());
            case UNIQUE -> unique(action.at(), action.table(), constraint.contentText());
            case FOREIGN_KEY -> foreignKey(action);
            case CHECK, NOT_NULL, EXCLUDE -> check(action.at(), action.table());
        }
    }

    private void primaryKey(int at, QualifiedName table, String columns) {
        risk(
                LintRule.ADD_PRIMARY_KEY,
                at,
                "All rows of " + table + " are sorted anew by the key.",
                "Let the server refuse it rather than hold writes off:\nALTER TABLE " + table + " ADD PRIMARY KEY ("
                        + columns + ")" + NO_LOCK + ";");
    }

    private void unique(int at, QualifiedName table, String columns) {
        risk(
                LintRule.ADD_UNIQUE,
                at,
                "A value of " + columns
                        + " that is there twice stops the migration half way, and what ran before it stays.",
                "Look first that this has no rows:\nSELECT " + columns + ", COUNT(*) FROM " + table + " GROUP BY "
                        + columns
                        + " HAVING COUNT(*) > 1;\nThen, in a migration of its own:\nALTER TABLE " + table
                        + " ADD UNIQUE (" + columns
                        + ")" + NO_LOCK + ";");
    }

    private void foreignKey(Action.AddConstraint action) {
        QualifiedName name = action.constraint().name();
        risk(
                LintRule.ADD_FOREIGN_KEY,
                action.at(),
                "All rows of " + action.table() + " are copied to check them, and nothing can be written meanwhile.",
                "Look first that no row points nowhere; then let the server trust that:\nSET SESSION foreign_key_checks = 0;\n"
                        + "ALTER TABLE " + action.table() + " ADD CONSTRAINT " + (name == null ? "<name>" : name.text())
                        + " "
                        + action.constraint().definition() + NO_LOCK + ";\nSET SESSION foreign_key_checks = 1;");
    }

    private void check(int at, QualifiedName table) {
        risk(
                LintRule.ADD_CHECK,
                at,
                "All rows of " + table + " are copied to check them, and nothing can be written meanwhile.",
                "Do it when nothing is written, and say so: -- gofasta:allow add-check: <when, and how many rows there are>");
    }

    @Override
    public void createIndex(Action.CreateIndex action) {
        if (isNew(action.table()) || isOnline()) {
            return;
        }
        if (!action.kind().isEmpty()) {
            risk(
                    LintRule.BLOCKING_INDEX,
                    action.at(),
                    "Nothing can be written to " + action.table() + " until the " + action.kind() + " index is built.",
                    "No server builds it otherwise. Do it when nothing is written: -- gofasta:allow blocking-index: <when>");
        } else if (action.unique()) {
            String columns = action.definition().replaceFirst("^\\((.*)\\).*$", "$1");
            unique(action.at(), action.table(), columns);
        }
    }

    @Override
    String bothNames(Action.RenameTable action) {
        return "RENAME TABLE " + action.table() + " TO " + action.newName() + ";\nCREATE VIEW " + action.table()
                + " AS SELECT * FROM " + action.newName() + ";\n"
                + "-- and in a later migration, when none runs: DROP VIEW " + action.table() + ";\n"
                + "Or stop all replicas for it: -- gofasta:allow rename-table: <when they stand still>";
    }

    @Override
    String rewriteRecipe(Action.Rewrite action) {
        return "Leave ALGORITHM=COPY or LOCK=SHARED out if it is there. Else do it when nothing is written, or by a tool that copies"
                + " beside the work (gh-ost, pt-online-schema-change): -- gofasta:allow rewrite-table: <when, and how many rows there are>";
    }
}
