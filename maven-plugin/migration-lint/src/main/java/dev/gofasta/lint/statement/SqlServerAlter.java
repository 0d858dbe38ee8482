package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;

/** {@code ALTER TABLE} of SQL Server, where one verb takes a list. */
final class SqlServerAlter extends AlterReader {

    private boolean checked = true;

    SqlServerAlter(Reading reading, QualifiedName table) {
        super(reading, table);
    }

    @Override
    void read() {
        if (cursor.accept("WITH", "NOCHECK")) {
            checked = false;
        } else {
            cursor.accept("WITH", "CHECK");
        }
        clause(cursor.offset());
        if (!cursor.atEnd()) {
            throw cursor.notUnderstood("the end");
        }
    }

    @Override
    void clause(int at) {
        if (cursor.accept("ADD")) {
            add(at);
        } else if (cursor.accept("ALTER", "COLUMN")) {
            alterColumn(at, cursor.name());
        } else if (cursor.accept("DROP")) {
            drop(at);
        } else if (cursor.accept("CHECK", "CONSTRAINT")) {
            QualifiedName name = cursor.name();
            if (checked) {
                reading.add(new Action.ValidateConstraint(at, table, name));
            } else {
                reading.harmless(at, "enables the constraint " + name);
            }
        } else if (cursor.accept("REBUILD")) {
            cursor.accept("PARTITION", "=", "ALL");
            reading.options();
            reading.add(new Action.Rewrite(at, table, "REBUILD"));
        } else if (cursor.looksAtOneOf("NOCHECK", "ENABLE", "DISABLE", "SET", "SWITCH")) {
            cursor.skipRest();
            reading.harmless(at, "changes a setting of " + table);
        } else {
            throw cursor.notUnderstood("a clause of ALTER TABLE");
        }
    }

    private void add(int first) {
        int at = first;
        do {
            if (ConstraintReader.isNext(reading)) {
                addConstraint(at, checked);
                cursor.accept("FOR", cursor.peek(1).text());
            } else {
                addColumn(at);
            }
            at = cursor.peek(1).start();
        } while (cursor.accept(","));
    }

    private void alterColumn(int at, QualifiedName column) {
        if (cursor.looksAt("ADD") || cursor.looksAt("DROP")) {
            cursor.skipRest();
            reading.harmless(at, "changes a property of " + column);
            return;
        }
        SqlType type = TypeReader.read(cursor);
        if (cursor.accept("COLLATE")) {
            cursor.name();
        }
        boolean notNull = cursor.accept("NOT", "NULL");
        cursor.accept("NULL");
        cursor.accept("SPARSE");
        reading.options();
        reading.add(new Action.ChangeType(at, table, column, type, notNull));
    }

    private void drop(int first) {
        int at = first;
        boolean columns = false;
        do {
            if (cursor.accept("COLUMN")) {
                columns = true;
            } else if (cursor.accept("CONSTRAINT")) {
                columns = false;
            }
            if (columns) {
                dropColumn(at);
            } else {
                dropNamed(at, "constraint");
                reading.options();
            }
            at = cursor.peek(1).start();
        } while (cursor.accept(","));
    }
}
