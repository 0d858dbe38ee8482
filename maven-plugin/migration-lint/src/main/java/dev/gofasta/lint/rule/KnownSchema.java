package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Action;
import dev.gofasta.lint.statement.ActionVisitor;
import dev.gofasta.lint.statement.Column;
import dev.gofasta.lint.statement.Column.Trait;
import dev.gofasta.lint.statement.Constraint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables as the migrations so far have made them. A table that none of them made is not known. */
public final class KnownSchema implements ActionVisitor {

    private final Map<String, Table> tables = new HashMap<>();

    /** Constraints that this migration added without checking rows. */
    private final Set<String> addedNow = new HashSet<>();

    /** A table: whether it is new, so that it has no rows, its columns, and the columns that a checked constraint keeps filled. */
    private static final class Table {
        private boolean isNew;
        private final Map<String, KnownColumn> columns = new LinkedHashMap<>();
        private final Map<String, String> notNullChecks = new HashMap<>();
        private final Set<String> filledByCheck = new HashSet<>();
        private final Set<String> copiedTo = new HashSet<>();
    }

    /** Returns the names of the columns of each table, all in lower case. */
    public Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new HashMap<>();
        tables.forEach((name, table) -> columns.put(name, Set.copyOf(table.columns.keySet())));
        return columns;
    }

    /** Takes all tables as having rows. */
    void filled() {
        tables.values().forEach(table -> table.isNew = false);
    }

    void nextMigration() {
        addedNow.clear();
        tables.values().forEach(table -> table.copiedTo.clear());
    }

    /** Returns whether {@code table} has no rows yet. */
    boolean isNew(QualifiedName table) {
        Table known = tables.get(table.key());
        return known != null && known.isNew;
    }

    @Nullable
    KnownColumn column(QualifiedName table, QualifiedName column) {
        Table known = tables.get(table.key());
        return known == null ? null : known.columns.get(column.key());
    }

    /** Returns whether a constraint that holds for all rows keeps {@code column} from being null. */
    boolean isFilledByCheck(QualifiedName table, QualifiedName column) {
        Table known = tables.get(table.key());
        return known != null && known.filledByCheck.contains(column.key());
    }

    /** Returns whether this migration added {@code constraint}. */
    boolean isAddedNow(QualifiedName constraint) {
        return addedNow.contains(constraint.key());
    }

    /** Returns the columns of {@code table} that are in none of the new tables to which all its rows were copied; null if it was not. */
    @Nullable
    Set<String> lostInCopy(QualifiedName table) {
        Table known = tables.get(table.key());
        if (known == null || known.copiedTo.isEmpty() || known.columns.isEmpty()) {
            return null;
        }
        Set<String> lost = new LinkedHashSet<>(known.columns.keySet());
        known.copiedTo.stream()
                .map(tables::get)
                .filter(copy -> copy != null && copy.isNew)
                .forEach(copy -> lost.removeAll(copy.columns.keySet()));
        return lost;
    }

    private Table table(QualifiedName name) {
        return tables.computeIfAbsent(name.key(), key -> new Table());
    }

    @Override
    public void createTable(Action.CreateTable action) {
        Table table = new Table();
        table.isNew = true;
        tables.put(action.table().key(), table);
        action.columns().forEach(column -> put(table, column));
    }

    private static void put(Table table, Column column) {
        boolean notNull = column.is(Trait.NOT_NULL) || column.is(Trait.PRIMARY_KEY);
        table.columns.put(column.name().key(), new KnownColumn(column.type(), notNull));
    }

    @Override
    public void dropTable(Action.DropTable action) {
        tables.remove(action.table().key());
    }

    @Override
    public void renameTable(Action.RenameTable action) {
        Table table = tables.remove(action.table().key());
        if (table != null) {
            tables.put(action.newName().key(), table);
        }
    }

    @Override
    public void copyRows(Action.CopyRows action) {
        table(action.from()).copiedTo.add(action.into().key());
    }

    @Override
    public void addColumn(Action.AddColumn action) {
        put(table(action.table()), action.column());
    }

    @Override
    public void dropColumn(Action.DropColumn action) {
        table(action.table()).columns.remove(action.column().key());
    }

    @Override
    public void renameColumn(Action.RenameColumn action) {
        Map<String, KnownColumn> columns = table(action.table()).columns;
        KnownColumn column = columns.remove(action.column().key());
        if (column != null) {
            columns.put(action.newName().key(), column);
        }
    }

    @Override
    public void changeType(Action.ChangeType action) {
        Map<String, KnownColumn> columns = table(action.table()).columns;
        KnownColumn old = columns.get(action.column().key());
        Boolean notNull = action.notNull();
        boolean keeps = old != null && old.notNull();
        columns.put(action.column().key(), new KnownColumn(action.type(), notNull == null ? keeps : notNull));
    }

    @Override
    public void setNotNull(Action.SetNotNull action) {
        Map<String, KnownColumn> columns = table(action.table()).columns;
        columns.computeIfPresent(action.column().key(), (name, old) -> new KnownColumn(old.type(), action.notNull()));
    }

    @Override
    public void addConstraint(Action.AddConstraint action) {
        Constraint constraint = action.constraint();
        QualifiedName name = constraint.name();
        if (name == null) {
            return;
        }
        if (!constraint.validated()) {
            addedNow.add(name.key());
        }
        String column = requiredColumn(constraint);
        if (column != null) {
            Table table = table(action.table());
            table.notNullChecks.put(name.key(), column);
            if (constraint.validated()) {
                table.filledByCheck.add(column);
            }
        }
    }

    /** Returns the column of a constraint that says no more than that it is not null. */
    private static @Nullable String requiredColumn(Constraint constraint) {
        String[] words = constraint.contentText().toLowerCase(Locale.ROOT).split(" ");
        boolean notNull = constraint.kind() == Constraint.Kind.CHECK
                && words.length == 4
                && String.join(" ", words[1], words[2], words[3]).equals("is not null");
        return notNull ? words[0].replace("\"", "") : null;
    }

    @Override
    public void validateConstraint(Action.ValidateConstraint action) {
        Table table = table(action.table());
        String column = table.notNullChecks.get(action.constraint().key());
        if (column != null) {
            table.filledByCheck.add(column);
        }
    }
}
