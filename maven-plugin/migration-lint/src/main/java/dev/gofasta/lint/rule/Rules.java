package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.ActionVisitor;
import org.jspecify.annotations.Nullable;

/** What is risky on every database. A subclass knows one database. */
public abstract class Rules implements ActionVisitor {

    final Situation situation;

    Rules(Situation situation) {
        this.situation = situation;
    }

    /** Returns the rules for the database of {@code situation}. */
    public static Rules of(Situation situation) {
        return switch (situation.dialect) {
            case POSTGRESQL -> new PostgresRules(situation);
            case MYSQL -> new MySqlRules(situation);
            case SQLITE -> new SqliteRules(situation);
            case SQLSERVER -> new SqlServerRules(situation);
            case CLICKHOUSE -> new ClickHouseRules(situation);
        };
    }

    /** Looks at {@code action}, then takes it as done. */
    public void look(Action action) {
        action.accept(this);
        action.accept(situation.schema);
    }

    void risk(LintRule rule, int at, String message, String recipe) {
        risk(rule, rule.level(), at, message, recipe);
    }

    void risk(LintRule rule, Level level, int at, String message, String recipe) {
        situation.add(new Risk(rule, level, at, message, recipe));
    }

    boolean isNew(QualifiedName table) {
        return situation.schema.isNew(table);
    }

    boolean isOnline() {
        return situation.isOnline();
    }

    String title() {
        return situation.dialect.title();
    }

    /** Returns {@code column} behind the name of its table, with a suffix, as the name of something new. */
    static String named(QualifiedName table, QualifiedName column, String suffix) {
        return table.key() + "_" + column.key() + "_" + suffix;
    }

    /** Returns statements that write {@code set} in {@code table} bit by bit. */
    abstract String inBatches(QualifiedName table, String set, String condition);

    /** Returns a statement that deletes some rows of {@code table}. */
    abstract String deleteInBatches(QualifiedName table);

    @Override
    public void dropTable(Action.DropTable action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.DROP_TABLE,
                    action.at(),
                    "The table " + action.table()
                            + " goes with all its rows, and replicas of the last release fail on it.",
                    "First release the application without " + action.table()
                            + " and wait until no old replica runs; keep the rows"
                            + " if anyone may ask for them. Then drop it in a later migration, with the reason beside it:\n"
                            + "-- gofasta:allow drop-table: <where the rows are, or why nobody needs them>\n"
                            + "DROP TABLE " + action.table() + ";");
        }
    }

    @Override
    public void createTable(Action.CreateTable action) {
        if (action.replaces() && !isNew(action.table())) {
            dropTable(new Action.DropTable(action.at(), action.table()));
        }
    }

    @Override
    public void dropSchema(Action.DropSchema action) {
        risk(
                LintRule.DROP_SCHEMA,
                action.at(),
                action.schema() + " goes with all tables that are in it.",
                "Drop the tables one by one in migrations of their own, each with the reason beside it; then allow this one:\n"
                        + "-- gofasta:allow drop-schema: <why nothing in it is needed>");
    }

    @Override
    public void dropPartition(Action.DropPartition action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.DROP_PARTITION,
                    action.at(),
                    "Rows of " + action.table() + " go: " + action.what() + ".",
                    "Copy the rows elsewhere first if anyone may ask for them, then allow it with the reason:\n"
                            + "-- gofasta:allow drop-partition: <where the rows are, or why nobody needs them>");
        }
    }

    @Override
    public void dropColumn(Action.DropColumn action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.DROP_COLUMN,
                    action.at(),
                    "The column " + action.column() + " of " + action.table()
                            + " goes with its values, and replicas of the last release still read and write it.",
                    "First release the application without it" + letOldColumnBe(action)
                            + "; wait until no old replica runs and copy the"
                            + " values if anyone may ask for them. Then drop it in a later migration, with the reason beside it:\n"
                            + "-- gofasta:allow drop-column: <where the values are, or why nobody needs them>\n"
                            + "ALTER TABLE " + action.table() + " DROP COLUMN " + action.column() + ";");
        }
    }

    /** Returns what lets rows be added without the column that is to go. */
    private String letOldColumnBe(Action.DropColumn action) {
        KnownColumn column = situation.schema.column(action.table(), action.column());
        return column != null && column.notNull() && situation.dialect == Dialect.POSTGRESQL
                ? " (with ALTER TABLE " + action.table() + " ALTER COLUMN " + action.column() + " DROP NOT NULL before)"
                : "";
    }

    @Override
    public void truncate(Action.Truncate action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.TRUNCATE,
                    action.at(),
                    "All rows of " + action.table() + " go at once.",
                    "Delete only what has to go, bit by bit:\n" + deleteInBatches(action.table())
                            + "\nIf all have to go: -- gofasta:allow truncate: <why>");
        }
    }

    @Override
    public void deleteRows(Action.DeleteRows action) {
        if (action.all() && !isNew(action.table())) {
            risk(
                    LintRule.DELETE_ALL,
                    action.at(),
                    "DELETE without a condition: all rows of " + action.table() + " go.",
                    "Say which rows, and delete them bit by bit:\n" + deleteInBatches(action.table())
                            + "\nIf all have to go: -- gofasta:allow delete-all: <why>");
        }
    }

    @Override
    public void updateRows(Action.UpdateRows action) {
        if (action.all() && !isNew(action.table())) {
            risk(
                    LintRule.UPDATE_ALL,
                    action.at(),
                    "UPDATE without a condition: all rows of " + action.table()
                            + " are written in one go and stay locked until the migration ends.",
                    "Write them bit by bit, until no row is left:\n"
                            + inBatches(action.table(), "<column> = <value>", "<not done yet>"));
        }
    }

    @Override
    public void renameTable(Action.RenameTable action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.RENAME_TABLE,
                    action.at(),
                    "The table " + action.table() + " becomes " + action.newName()
                            + "; replicas of the last release still use the old name and fail.",
                    "While old replicas run, let both names lead to the rows:\n" + bothNames(action));
        }
    }

    String bothNames(Action.RenameTable action) {
        return "ALTER TABLE " + action.table() + " RENAME TO " + action.newName() + ";\nCREATE VIEW " + action.table()
                + " AS SELECT * FROM " + action.newName() + ";\n"
                + "-- and in a later migration, when none runs: DROP VIEW " + action.table() + ";\n"
                + "Or stop all replicas for it: -- gofasta:allow rename-table: <when they stand still>";
    }

    @Override
    public void renameColumn(Action.RenameColumn action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.RENAME_COLUMN,
                    action.at(),
                    "The column " + action.column() + " of " + action.table() + " becomes " + action.newName()
                            + "; replicas of the last release still use the old name and fail.",
                    "Add the new one beside it, let the application write both, fill it bit by bit:\n"
                            + addColumn(action.table(), action.newName(), type(action)) + "\n"
                            + inBatches(
                                    action.table(),
                                    action.newName() + " = " + action.column(),
                                    action.newName() + " IS NULL")
                            + "\nThen read the new one, and drop the old one in a later migration."
                            + "\nOr stop all replicas for it: -- gofasta:allow rename-column: <when they stand still>");
        }
    }

    private String type(Action.RenameColumn action) {
        KnownColumn column = situation.schema.column(action.table(), action.column());
        return column == null ? "<its type>" : column.type().text();
    }

    String addColumn(QualifiedName table, QualifiedName column, String type) {
        return "ALTER TABLE " + table + " ADD COLUMN " + column + " " + type + ";";
    }

    @Override
    public void changeEnum(Action.ChangeEnum action) {
        risk(
                LintRule.CHANGE_ENUM,
                action.at(),
                "The values of " + action.type()
                        + " change; replicas of the last release can't read a value that they do not know.",
                "First release an application that knows the value but does not write it; then run this with the reason beside it:\n"
                        + "-- gofasta:allow change-enum: <the release that knows the value>");
    }

    @Override
    public void rewrite(Action.Rewrite action) {
        if (!isNew(action.table()) && !isOnline()) {
            risk(
                    LintRule.REWRITE_TABLE,
                    action.at(),
                    action.what() + " goes through all rows of " + action.table() + " with the table locked.",
                    rewriteRecipe(action));
        }
    }

    String rewriteRecipe(Action.Rewrite action) {
        return "Do it when nothing is written, and say so: -- gofasta:allow rewrite-table: <when, and how many rows there are>";
    }

    @Override
    public void notUnderstood(Action.NotUnderstood action) {
        risk(
                LintRule.NOT_UNDERSTOOD,
                action.at(),
                "Not understood as " + title() + ": " + action.why() + ". What it does was not looked at.",
                "Read it yourself for what loses data, locks or breaks old replicas. If it is right: "
                        + "-- gofasta:allow not-understood: <what it does>");
    }

    /** Returns the type that a column had as far as the migrations say, or null. */
    @Nullable
    KnownColumn known(QualifiedName table, QualifiedName column) {
        return situation.schema.column(table, column);
    }
}
