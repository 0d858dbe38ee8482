package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Action;

/** What is risky on ClickHouse, where changes of rows are rewritten parts and nothing is taken back. */
final class ClickHouseRules extends Rules {

    ClickHouseRules(Situation situation) {
        super(situation);
    }

    @Override
    String inBatches(QualifiedName table, String set, String condition) {
        return "ALTER TABLE " + table + " UPDATE " + set + " IN PARTITION <partition> WHERE " + condition + ";";
    }

    @Override
    String deleteInBatches(QualifiedName table) {
        return "DELETE FROM " + table + " WHERE <condition>;";
    }

    @Override
    public void mutation(Action.Mutation action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.MUTATION,
                    action.at(),
                    "ClickHouse rewrites every part of " + action.table()
                            + " that this touches, in the background, after the migration has ended; nothing takes it back.",
                    "Go partition by partition and watch system.mutations; to delete rows, prefer:\n"
                            + deleteInBatches(action.table())
                            + "\nIf it is meant so: -- gofasta:allow mutation: <how much is rewritten>");
        }
    }

    @Override
    public void changeType(Action.ChangeType action) {
        if (isNew(action.table())) {
            return;
        }
        KnownColumn old = known(action.table(), action.column());
        TypeChange change = old == null ? TypeChange.OTHER : TypeChange.of(old.type(), action.type());
        String what = action.column() + " of " + action.table() + " becomes "
                + action.type().text();
        boolean isEnum = action.type().name().startsWith("enum");
        if (change == TypeChange.NARROWER) {
            risk(
                    LintRule.NARROW_TYPE,
                    action.at(),
                    what + (old == null ? "" : " (was " + old.type().text() + ")")
                            + ": values that do not fit are cut, or stop the mutation half way.",
                    beside(action));
        } else if (isEnum && change != TypeChange.SAME) {
            changeEnum(new Action.ChangeEnum(action.at(), action.column(), what));
        } else if (change != TypeChange.SAME) {
            risk(
                    LintRule.CHANGE_TYPE,
                    action.at(),
                    what + ": every part of " + action.table()
                            + " is rewritten in the background, and a value that does not fit" + " stops it half way.",
                    beside(action));
        }
        if (Boolean.TRUE.equals(action.notNull()) && old != null && !old.notNull()) {
            risk(
                    LintRule.SET_NOT_NULL,
                    action.at(),
                    "A row of " + action.table() + " without " + action.column() + " stops the mutation half way.",
                    "Fill the rows first and look that none is left:\n"
                            + inBatches(action.table(), action.column() + " = <value>", action.column() + " IS NULL")
                            + "\nSELECT count() FROM " + action.table() + " WHERE " + action.column() + " IS NULL;");
        }
    }

    private String beside(Action.ChangeType action) {
        String fresh = action.column().key() + "_new";
        return "Add a column of the new type beside it, let the application write both, fill it partition by partition:\n"
                + addColumn(
                        action.table(),
                        new QualifiedName(fresh, fresh),
                        action.type().text()) + "\n"
                + inBatches(action.table(), fresh + " = " + action.column(), "1")
                + "\nThen read the new one, and drop the old one in a later migration.";
    }

    @Override
    public void expireRows(Action.ExpireRows action) {
        if (!isNew(action.table())) {
            risk(
                    LintRule.EXPIRE_ROWS,
                    action.at(),
                    "ClickHouse deletes the rows of " + action.table()
                            + " that are older than this, beginning at once.",
                    "Count them first, and copy what anyone may ask for. If they may go: -- gofasta:allow expire-rows: <why>");
        }
    }

    @Override
    String bothNames(Action.RenameTable action) {
        return "RENAME TABLE " + action.table() + " TO " + action.newName() + ";\nCREATE VIEW " + action.table()
                + " AS SELECT * FROM " + action.newName() + ";\n"
                + "Or stop all replicas for it: -- gofasta:allow rename-table: <when they stand still>";
    }
}
