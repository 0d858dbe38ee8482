package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads statements on rows. */
final class DataReader {

    private final Reading reading;
    private final Cursor cursor;

    DataReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor;
    }

    /** Reads what begins with one of the words for work on rows; false where something else comes. */
    boolean read(int at) {
        if (cursor.accept("WITH")) {
            commonTables();
        }
        if (cursor.accept("UPDATE")) {
            update(at);
        } else if (cursor.accept("DELETE")) {
            delete(at);
        } else if (cursor.accept("TRUNCATE")) {
            truncate(at);
        } else if (cursor.acceptOneOf("INSERT", "REPLACE")) {
            insert(at);
        } else if (cursor.looksAtOneOf("SELECT", "VALUES", "MERGE", "TABLE") || cursor.looksAt("(")) {
            cursor.skipRest();
            reading.harmless(at, "reads or merges rows");
        } else {
            return false;
        }
        return true;
    }

    private void commonTables() {
        cursor.accept("RECURSIVE");
        do {
            cursor.name();
            cursor.acceptBrackets();
            cursor.expect("AS");
            cursor.accept("NOT");
            cursor.accept("MATERIALIZED");
            cursor.brackets();
        } while (cursor.accept(","));
    }

    private void update(int at) {
        while (cursor.acceptOneOf("ONLY", "LOW_PRIORITY", "IGNORE")) {
            // Neither says how many rows are meant.
        }
        boolean some = cursor.accept("TOP") && cursor.acceptBrackets();
        if (cursor.accept("OR")) {
            cursor.next();
        }
        QualifiedName table = cursor.name();
        boolean all = !Conditions.find(cursor) && !some;
        reading.add(new Action.UpdateRows(at, table, all));
    }

    private void delete(int at) {
        while (cursor.acceptOneOf("LOW_PRIORITY", "QUICK", "IGNORE")) {
            // None of them says how many rows are meant.
        }
        boolean some = cursor.accept("TOP") && cursor.acceptBrackets();
        cursor.accept("FROM");
        cursor.accept("ONLY");
        QualifiedName table = cursor.name();
        boolean all = !Conditions.find(cursor) && !some;
        reading.add(new Action.DeleteRows(at, table, all));
    }

    private void truncate(int at) {
        cursor.accept("TABLE");
        cursor.accept("IF", "EXISTS");
        do {
            cursor.accept("ONLY");
            reading.add(new Action.Truncate(at, cursor.name()));
            cursor.accept("*");
        } while (cursor.accept(","));
        cursor.skipRest();
    }

    private void insert(int at) {
        while (cursor.acceptOneOf(
                "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "OR", "REPLACE", "ABORT", "ROLLBACK", "FAIL")) {
            // What happens to rows that are there does not matter here.
        }
        cursor.accept("INTO");
        cursor.accept("TABLE");
        QualifiedName into = cursor.name();
        cursor.acceptBrackets();
        QualifiedName from = wholeTable();
        cursor.skipRest();
        reading.add(
                from == null ? new Action.Harmless(at, "adds rows to " + into) : new Action.CopyRows(at, from, into));
    }

    /** Reads {@code SELECT ... FROM table} and returns the table, or null where it is not all of one table's rows. */
    private @Nullable QualifiedName wholeTable() {
        if (!cursor.accept("SELECT")) {
            return null;
        }
        while (!cursor.atEnd() && !cursor.looksAt("FROM")) {
            cursor.skip();
        }
        if (!cursor.accept("FROM") || !cursor.peek().isName()) {
            return null;
        }
        QualifiedName from = cursor.name();
        return cursor.atEnd() || cursor.looksAt("ORDER", "BY") ? from : null;
    }
}
