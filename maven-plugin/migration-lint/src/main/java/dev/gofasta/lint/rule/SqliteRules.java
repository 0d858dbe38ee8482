package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is risky on SQLite, which has one writer at a time and refuses most changes of a column. */
final class SqliteRules extends RelationalRules {

    SqliteRules(Situation situation) {
        super(situation);
    }

    @Override
    String inBatches(QualifiedName table, String set, String condition) {
        return "UPDATE " + table + " SET " + set + " WHERE rowid IN (SELECT rowid FROM " + table + " WHERE " + condition
                + " LIMIT 5000);";
    }

    @Override
    String deleteInBatches(QualifiedName table) {
        return "DELETE FROM " + table + " WHERE rowid IN (SELECT rowid FROM " + table
                + " WHERE <condition> LIMIT 5000);";
    }

    /** A table whose rows were all copied to a new one loses no more than the columns that the new one lacks. */
    @Override
    public void dropTable(Action.DropTable action) {
        Set<String> lost = situation.schema.lostInCopy(action.table());
        if (lost == null) {
            super.dropTable(action);
        } else {
            lost.stream()
                    .map(column -> new QualifiedName(column, column))
                    .forEach(column -> dropColumn(new Action.DropColumn(action.at(), action.table(), column)));
        }
    }

    @Override
    void locks(Action.AddColumn action, Column column) {
        List<Token> value = column.defaultValue();
        if (column.is(Trait.PRIMARY_KEY) || column.is(Trait.UNIQUE)) {
            refused(
                    column.is(Trait.UNIQUE) ? LintRule.ADD_UNIQUE : LintRule.ADD_PRIMARY_KEY,
                    action,
                    "a column that is unique or a key",
                    column.is(Trait.UNIQUE)
                            ? addColumn(
                                            action.table(),
                                            column.name(),
                                            column.type().text()) + "\nCREATE UNIQUE INDEX "
                                    + named(action.table(), column.name(), "key") + " ON " + action.table() + " ("
                                    + column.name()
                                    + ");"
                            : rebuild(action.table()));
        } else if (column.is(Trait.STORED)) {
            refused(LintRule.REWRITE_TABLE, action, "a column that is computed and kept", rebuild(action.table()));
        } else if (value != null && !Volatility.isLiteral(value)) {
            refused(
                    LintRule.VOLATILE_DEFAULT,
                    action,
                    "a default that is no constant",
                    "Add it without, then fill it:\n"
                            + addColumn(
                                    action.table(), column.name(), column.type().text()) + "\n"
                            + inBatches(action.table(), column.name() + " = <value>", column.name() + " IS NULL"));
        } else if (column.is(Trait.REFERENCES)
                && value != null
                && value.stream().noneMatch(token -> token.is("NULL"))) {
            refused(LintRule.ADD_FOREIGN_KEY, action, "a reference with a default", rebuild(action.table()));
        }
    }

    private void refused(LintRule rule, Action.AddColumn action, String what, String recipe) {
        risk(
                rule,
                Level.ERROR,
                action.at(),
                "SQLite refuses to add " + what + " to " + action.table() + " if it has rows.",
                recipe);
    }

    @Override
    String withoutDefault() {
        return "SQLite refuses it, even if there are none";
    }

    @Override
    String fillThenRequire(QualifiedName table, Column column) {
        return "Give it a default that suits the rows that are there:\n"
                + addColumn(table, column.name(), column.definition() + " DEFAULT <value>") + "\nOr " + rebuild(table);
    }

    private static String rebuild(QualifiedName table) {
        return "build the table anew:\nCREATE TABLE " + table + "_new (<all columns>);\nINSERT INTO " + table
                + "_new (<columns>) SELECT <columns> FROM " + table + ";\nDROP TABLE " + table + ";\nALTER TABLE "
                + table
                + "_new RENAME TO " + table + ";\n-- then its indexes and triggers, as they were";
    }

    @Override
    boolean keepsRows(TypeChange change, @Nullable KnownColumn old, Action.ChangeType action) {
        return false;
    }

    @Override
    String requireSafely(QualifiedName table, QualifiedName column) {
        return "Fill the rows first; then it only stops other writers while it looks at them:\n"
                + inBatches(table, column + " = <value>", column + " IS NULL")
                + "\n-- gofasta:allow set-not-null: <how many rows there are>\nALTER TABLE " + table + " ALTER COLUMN "
                + column
                + " SET NOT NULL;";
    }

    @Override
    public void addConstraint(Action.AddConstraint action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.ADD_CHECK,
                    action.at(),
                    "All rows of " + action.table()
                            + " are checked while nobody else can write, and one that does not fit stops"
                            + " the migration.",
                    "Look first that there is none: SELECT count(*) FROM " + action.table()
                            + " WHERE NOT (<condition>);\n" + "-- gofasta:allow add-check: <how many rows there are>");
        }
    }
}
