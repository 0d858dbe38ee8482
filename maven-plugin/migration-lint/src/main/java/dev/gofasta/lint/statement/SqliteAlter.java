package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;

/** {@code ALTER TABLE} of SQLite. */
final class SqliteAlter extends AlterReader {

    SqliteAlter(Reading reading, QualifiedName table) {
        super(reading, table);
    }

    @Override
    void clause(int at) {
        if (cursor.accept("ADD")) {
            if (ConstraintReader.isNext(reading)) {
                addConstraint(at, true);
            } else {
                cursor.accept("COLUMN");
                addColumn(at);
            }
        } else if (cursor.accept("DROP", "CONSTRAINT")) {
            dropNamed(at, "constraint");
        } else if (cursor.accept("DROP")) {
            cursor.accept("COLUMN");
            dropColumn(at);
        } else if (cursor.accept("ALTER")) {
            cursor.accept("COLUMN");
            alterColumn(at, cursor.name());
        } else if (cursor.accept("RENAME", "TO")) {
            renameTable(at);
        } else {
            cursor.expect("RENAME");
            cursor.accept("COLUMN");
            renameColumn(at);
        }
    }

    /** SQLite 3.53 and newer. */
    private void alterColumn(int at, QualifiedName column) {
        boolean drop = cursor.accept("DROP");
        if (!drop) {
            cursor.expect("SET");
        }
        cursor.expect("NOT", "NULL");
        reading.add(new Action.SetNotNull(at, table, column, !drop));
    }
}
