package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;

/** Reads the clauses of {@code ALTER TABLE}; what is common to several databases is here. */
abstract class AlterReader {

    final Reading reading;
    final Cursor cursor;
    final QualifiedName table;

    AlterReader(Reading reading, QualifiedName table) {
        this.reading = reading;
        this.cursor = reading.cursor;
        this.table = table;
    }

    /** Returns the reader for the database whose statement is read. */
    static AlterReader of(Reading reading, QualifiedName table) {
        return switch (reading.dialect) {
            case POSTGRESQL -> new PostgresAlter(reading, table);
            case MYSQL -> new MySqlAlter(reading, table);
            case SQLITE -> new SqliteAlter(reading, table);
            case SQLSERVER -> new SqlServerAlter(reading, table);
            case CLICKHOUSE -> new ClickHouseAlter(reading, table);
        };
    }

    /** Reads all clauses, up to the end. */
    void read() {
        do {
            clause(cursor.offset());
        } while (cursor.accept(","));
        if (!cursor.atEnd()) {
            throw cursor.notUnderstood("a comma or the end");
        }
    }

    /** Reads the clause that begins at the offset {@code at}. */
    abstract void clause(int at);

    void addColumn(int at) {
        cursor.accept("IF", "NOT", "EXISTS");
        reading.add(new Action.AddColumn(at, table, ColumnReader.read(reading)));
    }

    void dropColumn(int at) {
        cursor.accept("IF", "EXISTS");
        reading.add(new Action.DropColumn(at, table, cursor.name()));
        cursor.acceptOneOf("CASCADE", "RESTRICT");
    }

    void renameColumn(int at) {
        cursor.accept("IF", "EXISTS");
        QualifiedName from = cursor.name();
        cursor.expect("TO");
        reading.add(new Action.RenameColumn(at, table, from, cursor.name()));
    }

    void renameTable(int at) {
        reading.add(new Action.RenameTable(at, table, cursor.name()));
    }

    void addConstraint(int at, boolean checked) {
        Constraint read = ConstraintReader.read(reading);
        if (read == null) {
            reading.harmless(at, "adds a default");
        } else {
            Constraint constraint = new Constraint(
                    read.kind(),
                    read.name(),
                    read.content(),
                    read.validated() && checked,
                    read.usingIndex(),
                    read.definition());
            reading.add(new Action.AddConstraint(at, table, constraint));
        }
    }

    void dropNamed(int at, String what) {
        cursor.accept("IF", "EXISTS");
        reading.harmless(at, "drops the " + what + " " + cursor.name());
        cursor.acceptOneOf("CASCADE", "RESTRICT");
    }

    /** Reads a clause whose words need no care, up to a comma. */
    void harmless(int at, String what) {
        cursor.skipToComma();
        reading.harmless(at, what);
    }
}
