package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import org.jspecify.annotations.Nullable;

/** What is risky on databases that lock tables: new columns and other types. */
abstract class RelationalRules extends Rules {

    RelationalRules(Situation situation) {
        super(situation);
    }

    @Override
    public void addColumn(Action.AddColumn action) {
        if (isNew(action.table())) {
            return;
        }
        Column column = action.column();
        boolean filled = column.defaultValue() != null
                || column.is(Trait.STORED)
                || column.is(Trait.COMPUTED)
                || column.is(Trait.IDENTITY);
        if (column.is(Trait.NOT_NULL) && !filled) {
            risk(
                    LintRule.NOT_NULL_WITHOUT_DEFAULT,
                    action.at(),
                    "Rows of " + action.table() + " that are there have no value for " + column.name()
                            + ", which may not be null: " + withoutDefault() + ".",
                    fillThenRequire(action.table(), column));
        }
        if (!isOnline()) {
            locks(action, column);
        }
    }

    /** Looks at what locks the table while a column is added. */
    abstract void locks(Action.AddColumn action, Column column);

    /** Returns what the database does about rows without a value. */
    abstract String withoutDefault();

    /** Returns how a column is added, filled, and then required. */
    abstract String fillThenRequire(QualifiedName table, Column column);

    static String withoutNotNull(Column column) {
        return column.definition().replaceFirst("(?i)\\s*\\bNOT NULL\\b", "");
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
        String from = old == null ? "" : " (was " + old.type().text() + ")";
        if (change == TypeChange.NARROWER) {
            risk(
                    LintRule.NARROW_TYPE,
                    action.at(),
                    what + from + ": values that do not fit are cut, or stop the migration.",
                    beside(action));
        } else if (change == TypeChange.MORE_VALUES || isEnum(action) && change == TypeChange.OTHER) {
            changeEnum(new Action.ChangeEnum(action.at(), action.column(), what));
        } else if (change != TypeChange.SAME && !keepsRows(change, old, action) && !isOnline()) {
            risk(
                    LintRule.CHANGE_TYPE,
                    action.at(),
                    what + from + ": all rows are written anew with " + action.table() + " locked"
                            + (old == null ? ", and values that do not fit are lost or stop it." : "."),
                    beside(action));
        }
        Boolean notNull = action.notNull();
        if (Boolean.TRUE.equals(notNull)
                && (old == null || !old.notNull())
                && (old != null || change == TypeChange.SAME)) {
            setNotNull(new Action.SetNotNull(action.at(), action.table(), action.column(), true));
        }
    }

    private static boolean isEnum(Action.ChangeType action) {
        return action.type().name().equals("enum") || action.type().name().equals("set");
    }

    /** Returns whether the database changes the type without going through the rows. */
    abstract boolean keepsRows(TypeChange change, @Nullable KnownColumn old, Action.ChangeType action);

    /** Returns how a column of the new type takes the place of the old one. */
    private String beside(Action.ChangeType action) {
        QualifiedName fresh = new QualifiedName(
                action.column().key() + "_new", action.column().key() + "_new");
        return "Add a column of the new type beside it, let the application write both, fill it bit by bit:\n"
                + addColumn(action.table(), fresh, action.type().text()) + "\n"
                + inBatches(action.table(), fresh + " = " + action.column(), fresh + " IS NULL")
                + "\nThen read the new one, and drop the old one in a later migration.";
    }

    @Override
    public void setNotNull(Action.SetNotNull action) {
        if (action.notNull()
                && !isNew(action.table())
                && !isOnline()
                && !situation.schema.isFilledByCheck(action.table(), action.column())) {
            risk(
                    LintRule.SET_NOT_NULL,
                    action.at(),
                    "All rows of " + action.table() + " are gone through with the table locked, and one without "
                            + action.column() + " stops the migration.",
                    requireSafely(action.table(), action.column()));
        }
    }

    /** Returns how {@code column} is required without a long lock. */
    abstract String requireSafely(QualifiedName table, QualifiedName column);

    @Override
    public void validateConstraint(Action.ValidateConstraint action) {
        if (situation.schema.isAddedNow(action.constraint())
                && situation.runsInTransaction()
                && !isNew(action.table())) {
            risk(
                    LintRule.VALIDATE_IN_TRANSACTION,
                    action.at(),
                    "The lock that " + action.constraint()
                            + " was added under is held until the migration ends, so that " + action.table()
                            + " stays locked while all rows are checked.",
                    "Move this statement to a migration of its own.");
        }
    }
}
