package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.QualifiedName;
import java.util.Locale;

/** Reads {@code DROP}. */
final class DropReader {

    private final Reading reading;
    private final Cursor cursor;

    DropReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor;
    }

    void read(int at) {
        boolean temporary = cursor.acceptOneOf("TEMPORARY");
        if (cursor.accept("TABLE")) {
            cursor.accept("IF", "EXISTS");
            do {
                QualifiedName table = cursor.name();
                boolean throwaway = temporary || table.text().startsWith("#");
                reading.add(throwaway ? new Action.Harmless(at, "drops " + table) : new Action.DropTable(at, table));
            } while (cursor.accept(","));
            rest();
        } else if (cursor.acceptOneOf("SCHEMA", "DATABASE")) {
            cursor.accept("IF", "EXISTS");
            reading.add(new Action.DropSchema(at, cursor.name()));
            rest();
        } else if (cursor.accept("INDEX")) {
            index(at);
        } else if (cursor.peek().isName()) {
            String kind = cursor.next().text().toUpperCase(Locale.ROOT);
            cursor.skipRest();
            reading.harmless(at, "DROP " + kind);
        } else {
            throw cursor.notUnderstood("what is dropped");
        }
    }

    private void index(int at) {
        boolean concurrently = cursor.accept("CONCURRENTLY");
        cursor.skipRest();
        String statement = Texts.of(cursor.since(at));
        reading.add(
                concurrently && reading.dialect == Dialect.POSTGRESQL
                        ? new Action.OutsideTransaction(at, statement)
                        : new Action.Harmless(at, statement));
    }

    private void rest() {
        boolean more = true;
        while (more) {
            if (cursor.accept("ON", "CLUSTER") || cursor.accept("WAIT")) {
                cursor.next();
            } else {
                more = cursor.acceptOneOf("CASCADE", "RESTRICT", "SYNC", "NOWAIT", "PERMANENTLY")
                        || cursor.accept("NO", "DELAY");
            }
        }
        if (!cursor.atEnd()) {
            throw cursor.notUnderstood("the end");
        }
    }
}
