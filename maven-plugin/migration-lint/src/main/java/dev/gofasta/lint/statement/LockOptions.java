package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;
import java.util.Locale;

/** What MySQL is asked to allow meanwhile: {@code ALGORITHM=INPLACE, LOCK=NONE}. */
final class LockOptions {

    private LockOptions() {}

    /** Reads one such option if it comes next. */
    static boolean read(Reading reading, QualifiedName table) {
        Cursor cursor = reading.cursor;
        int at = cursor.offset();
        boolean algorithm = cursor.accept("ALGORITHM");
        if (!algorithm && !cursor.accept("LOCK")) {
            return cursor.acceptOneOf("NOWAIT") || wait(cursor);
        }
        cursor.accept("=");
        if (cursor.acceptOneOf("INSTANT", "INPLACE", "NOCOPY", "NONE")) {
            // INPLACE alone may still lock: only LOCK=NONE and INSTANT promise that writes go on.
            reading.online |=
                    !Texts.of(cursor.since(at)).toUpperCase(Locale.ROOT).endsWith("INPLACE");
        } else if (cursor.acceptOneOf("COPY", "SHARED", "EXCLUSIVE")) {
            reading.add(new Action.Rewrite(at, table, Texts.of(cursor.since(at))));
        } else {
            cursor.expect("DEFAULT");
        }
        return true;
    }

    private static boolean wait(Cursor cursor) {
        if (cursor.accept("WAIT")) {
            cursor.next();
            return true;
        }
        return false;
    }
}
