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
            cursor.accept("COLUMN");
            addColumn(at);
        } else if (cursor.accept("DROP")) {
            cursor.accept("COLUMN");
            dropColumn(at);
        } else if (cursor.accept("RENAME", "TO")) {
            renameTable(at);
        } else {
            cursor.expect("RENAME");
            cursor.accept("COLUMN");
            renameColumn(at);
        }
    }
}
