package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** Reads types. */
final class TypeReader {

    private static final Set<String> MORE = Set.of(
            "PRECISION",
            "VARYING",
            "UNSIGNED",
            "SIGNED",
            "ZEROFILL",
            "BINARY",
            "LARGE",
            "OBJECT",
            "ARRAY",
            "INTEGER",
            "INT",
            "CHARACTER",
            "CHAR",
            "BYTEA",
            "MAX");

    private TypeReader() {}

    /** Reads the type that has to come next. */
    static SqlType read(Cursor cursor) {
        int start = cursor.offset();
        StringJoiner name = new StringJoiner(" ");
        name.add(cursor.name().last().toLowerCase(Locale.ROOT));
        while (isMore(cursor)) {
            name.add(cursor.next().text().toLowerCase(Locale.ROOT));
        }
        List<String> arguments = cursor.peek().is("(") ? arguments(cursor.brackets()) : List.of();
        while (isMore(cursor) || cursor.looksAt("[") || zone(cursor)) {
            if (cursor.accept("[")) {
                while (!cursor.accept("]")) {
                    if (cursor.atEnd()) {
                        throw cursor.notUnderstood("]");
                    }
                    cursor.next();
                }
                name.add("[]");
            } else if (zone(cursor)) {
                for (int i = 0; i < 3; i++) {
                    name.add(cursor.next().text().toLowerCase(Locale.ROOT));
                }
            } else {
                name.add(cursor.next().text().toLowerCase(Locale.ROOT));
            }
        }
        if (cursor.peek().is("%") || cursor.peek().is("(") && arguments.isEmpty()) {
            cursor.skip();
        }
        return new SqlType(name.toString(), arguments, Texts.of(cursor.since(start)));
    }

    private static boolean isMore(Cursor cursor) {
        return cursor.peek().kind() == Token.Kind.WORD
                && !cursor.looksAt("CHARACTER", "SET")
                && MORE.contains(cursor.peek().text().toUpperCase(Locale.ROOT));
    }

    private static boolean zone(Cursor cursor) {
        return cursor.looksAt("WITH", "TIME", "ZONE")
                || cursor.looksAt("WITHOUT", "TIME", "ZONE")
                || cursor.looksAt("WITH", "LOCAL", "TIME");
    }

    private static List<String> arguments(List<Token> content) {
        List<String> arguments = new ArrayList<>();
        Cursor cursor = new Cursor(content);
        while (!cursor.atEnd()) {
            int start = cursor.offset();
            cursor.skipToComma();
            arguments.add(Texts.of(cursor.since(start)));
            cursor.accept(",");
        }
        return arguments;
    }
}
