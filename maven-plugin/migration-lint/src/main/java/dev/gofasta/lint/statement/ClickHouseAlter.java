package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Column.Trait;

/** {@code ALTER TABLE} of ClickHouse. */
final class ClickHouseAlter extends AlterReader {

    ClickHouseAlter(Reading reading, QualifiedName table) {
        super(reading, table);
    }

    @Override
    void clause(int at) {
        if (cursor.accept("ADD", "COLUMN")) {
            addColumn(at);
        } else if (cursor.accept("DROP", "COLUMN") || cursor.accept("CLEAR", "COLUMN")) {
            dropColumn(at);
            cursor.skipToComma();
        } else if (cursor.accept("RENAME", "COLUMN")) {
            renameColumn(at);
        } else if (cursor.accept("MODIFY", "COLUMN") || cursor.accept("ALTER", "COLUMN")) {
            modify(at);
        } else if (cursor.accept("UPDATE")) {
            update(at);
        } else if (cursor.accept("DELETE", "WHERE")) {
            delete(at);
        } else if (cursor.looksAtOneOf("DROP", "DETACH", "CLEAR") && isPart()) {
            cursor.next();
            cursor.skipToComma();
            reading.add(new Action.DropPartition(at, table, Texts.of(cursor.since(at))));
        } else if (cursor.accept("MODIFY", "TTL")) {
            cursor.skipRest();
            reading.add(new Action.ExpireRows(at, table));
        } else if (cursor.looksAt("MATERIALIZE") || cursor.looksAt("APPLY")) {
            cursor.skipToComma();
            reading.add(new Action.Mutation(at, table, Texts.of(cursor.since(at))));
        } else if (cursor.looksAtOneOf(
                "ADD",
                "DROP",
                "CLEAR",
                "COMMENT",
                "MODIFY",
                "RESET",
                "REMOVE",
                "FREEZE",
                "UNFREEZE",
                "ATTACH",
                "MOVE",
                "FETCH")) {
            harmless(at, "changes " + table);
        } else if (cursor.looksAt("REPLACE")) {
            cursor.skipToComma();
            reading.add(new Action.DropPartition(at, table, Texts.of(cursor.since(at))));
        } else {
            throw cursor.notUnderstood("a clause of ALTER TABLE");
        }
    }

    private boolean isPart() {
        return cursor.peek(1).is("PARTITION")
                || cursor.peek(1).is("PART")
                || cursor.peek(1).is("DETACHED");
    }

    private void modify(int at) {
        cursor.accept("IF", "EXISTS");
        QualifiedName name = cursor.name();
        if (cursor.looksAtOneOf(
                "REMOVE", "MODIFY", "RESET", "COMMENT", "CODEC", "DEFAULT", "MATERIALIZED", "ALIAS", "TTL")) {
            boolean expires = cursor.looksAt("TTL");
            cursor.skipToComma();
            reading.add(expires ? new Action.ExpireRows(at, table) : new Action.Harmless(at, "changes " + name));
            return;
        }
        cursor.accept("TYPE");
        Column column = ColumnReader.read(reading, name);
        reading.add(new Action.ChangeType(at, table, name, column.type(), column.is(Trait.NOT_NULL)));
    }

    private void update(int at) {
        while (!cursor.atEnd() && !cursor.looksAt("WHERE")) {
            cursor.skip();
        }
        cursor.expect("WHERE");
        boolean all = Conditions.isAlwaysTrue(cursor);
        cursor.skipRest();
        reading.add(new Action.Mutation(at, table, Texts.of(cursor.since(at))));
        if (all) {
            reading.add(new Action.UpdateRows(at, table, true));
        }
    }

    private void delete(int at) {
        boolean all = Conditions.isAlwaysTrue(cursor);
        cursor.skipRest();
        reading.add(
                all
                        ? new Action.DeleteRows(at, table, true)
                        : new Action.Mutation(at, table, Texts.of(cursor.since(at))));
    }
}
