package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A statement while it is read. */
final class Reading {

    final Cursor cursor;
    final Dialect dialect;
    final List<Action> actions = new ArrayList<>();

    /** Whether the statement asks to be refused rather than to hold writes off. */
    boolean online;

    Reading(Cursor cursor, Dialect dialect) {
        this.cursor = cursor;
        this.dialect = dialect;
    }

    void add(Action action) {
        actions.add(action);
    }

    void harmless(int at, String what) {
        actions.add(new Action.Harmless(at, what));
    }

    /** Reads {@code WITH (ONLINE = ON, ...)} of SQL Server and remembers whether it is on. */
    void options() {
        if (cursor.accept("WITH")) {
            String options = Texts.of(cursor.brackets()).replace(" ", "").toUpperCase(Locale.ROOT);
            online |= options.contains("ONLINE=ON");
        }
    }
}
