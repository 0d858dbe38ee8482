package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads indexes: {@code CREATE INDEX}, and the clause that adds one. */
final class IndexReader {

    private IndexReader() {}

    /** Returns whether an index comes next in {@code ADD} or among columns of MySQL. */
    static boolean isNext(Cursor cursor) {
        boolean special = cursor.looksAtOneOf("FULLTEXT", "SPATIAL", "VECTOR");
        return cursor.looksAtOneOf("INDEX", "KEY")
                || cursor.looksAt("UNIQUE", "INDEX")
                || cursor.looksAt("UNIQUE", "KEY")
                || special
                        && (cursor.peek(1).is("INDEX")
                                || cursor.peek(1).is("KEY")
                                || cursor.peek(2).is("("));
    }

    /** Reads {@code [UNIQUE|FULLTEXT] INDEX name (columns)} of MySQL, which is the clause at {@code at}. */
    static void clause(Reading reading, int at, QualifiedName table) {
        Cursor cursor = reading.cursor;
        boolean unique = cursor.accept("UNIQUE");
        String kind = cursor.looksAtOneOf("FULLTEXT", "SPATIAL", "VECTOR")
                ? cursor.next().text()
                : "";
        cursor.acceptOneOf("INDEX", "KEY");
        cursor.accept("IF", "NOT", "EXISTS");
        QualifiedName name = cursor.looksAt("(") || cursor.looksAt("USING") ? null : cursor.name();
        int start = cursor.offset();
        if (cursor.accept("USING")) {
            cursor.next();
        }
        cursor.brackets();
        options(reading, table);
        reading.add(index(reading, at, table, name, unique, false, kind, start));
    }

    /** Reads {@code CREATE INDEX} from behind the word {@code INDEX}. */
    static void create(Reading reading, int at, boolean unique, String kind) {
        Cursor cursor = reading.cursor;
        boolean concurrently = cursor.accept("CONCURRENTLY");
        cursor.accept("IF", "NOT", "EXISTS");
        QualifiedName name = cursor.looksAt("ON") ? null : cursor.name();
        if (cursor.accept("USING")) {
            cursor.next();
        }
        cursor.expect("ON");
        cursor.accept("ONLY");
        QualifiedName table = cursor.name();
        int start = cursor.offset();
        if (cursor.accept("USING")) {
            cursor.next();
        }
        cursor.brackets();
        options(reading, table);
        if (!cursor.atEnd()) {
            throw cursor.notUnderstood("an option of the index or the end");
        }
        reading.add(index(reading, at, table, name, unique, concurrently, kind, start));
    }

    private static Action.CreateIndex index(
            Reading reading,
            int at,
            QualifiedName table,
            @Nullable QualifiedName name,
            boolean unique,
            boolean concurrently,
            String kind,
            int start) {
        return new Action.CreateIndex(
                at, table, name, unique, concurrently, kind, Texts.of(reading.cursor.since(start)));
    }

    private static void options(Reading reading, QualifiedName table) {
        Cursor cursor = reading.cursor;
        boolean more = true;
        while (more) {
            if (cursor.looksAt("WITH") && cursor.peek(1).is("(")) {
                reading.options();
            } else if (cursor.accept("INCLUDE")) {
                cursor.brackets();
            } else if (cursor.accept("WHERE")) {
                while (!cursor.atEnd() && !cursor.looksAt("WITH")) {
                    cursor.skip();
                }
            } else if (cursor.acceptOneOf("USING", "COMMENT", "TABLESPACE", "ON", "GRANULARITY")
                    || cursor.accept("WITH", "PARSER")) {
                cursor.next();
                cursor.acceptBrackets();
            } else if (cursor.accept("KEY_BLOCK_SIZE")) {
                cursor.accept("=");
                cursor.next();
            } else {
                more = cursor.accept("NULLS", "NOT", "DISTINCT")
                        || cursor.acceptOneOf("VISIBLE", "INVISIBLE", "IGNORED")
                        || LockOptions.read(reading, table);
            }
        }
    }
}
