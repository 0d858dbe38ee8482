package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;

/** Conditions of statements on rows. */
final class Conditions {

    private Conditions() {}

    /** Returns whether the condition that comes next and is the last thing holds for every row: {@code TRUE}, {@code 1 = 1}. */
    static boolean isAlwaysTrue(Cursor cursor) {
        boolean literal = cursor.looksAtOneOf("TRUE") || cursor.peek().text().equals("1");
        return literal
                && (cursor.peek(1).text().isEmpty()
                        || cursor.peek(1).is("=")
                                && cursor.peek(2).text().equals(cursor.peek().text())
                                && cursor.peek(3).text().isEmpty());
    }

    /** Moves to the condition, over what is in brackets; true where there is one and it leaves rows out. */
    static boolean find(Cursor cursor) {
        while (!cursor.atEnd()) {
            if (cursor.accept("WHERE")) {
                boolean all = isAlwaysTrue(cursor);
                cursor.skipRest();
                return !all;
            }
            if (cursor.accept("LIMIT") || cursor.accept("TOP")) {
                cursor.skipRest();
                return true;
            }
            cursor.skip();
        }
        return false;
    }
}
