package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;

/** What a foreign key points to, and what happens when that goes. */
final class References {

    private References() {}

    /** Reads {@code REFERENCES table (column) ON DELETE ... DEFERRABLE ...} and returns the table. */
    static QualifiedName read(Cursor cursor) {
        cursor.expect("REFERENCES");
        QualifiedName table = cursor.name();
        cursor.acceptBrackets();
        boolean more = true;
        while (more) {
            if (cursor.accept("ON", "DELETE") || cursor.accept("ON", "UPDATE")) {
                if (!cursor.accept("SET", "NULL")
                        && !cursor.accept("SET", "DEFAULT")
                        && !cursor.accept("NO", "ACTION")) {
                    if (!cursor.acceptOneOf("CASCADE", "RESTRICT")) {
                        throw cursor.notUnderstood("what happens to rows that point there");
                    }
                }
                cursor.acceptBrackets();
            } else if (cursor.accept("MATCH")) {
                cursor.next();
            } else {
                more = cursor.accept("NOT", "DEFERRABLE")
                        || cursor.accept("DEFERRABLE")
                        || cursor.accept("INITIALLY", "DEFERRED")
                        || cursor.accept("INITIALLY", "IMMEDIATE")
                        || cursor.accept("NOT", "FOR", "REPLICATION");
            }
        }
        return table;
    }
}
