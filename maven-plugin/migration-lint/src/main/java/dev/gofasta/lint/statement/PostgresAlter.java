package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.QualifiedName;

/** {@code ALTER TABLE} of PostgreSQL. */
final class PostgresAlter extends AlterReader {

    PostgresAlter(Reading reading, QualifiedName table) {
        super(reading, table);
    }

    @Override
    void clause(int at) {
        if (cursor.accept("ADD")) {
            if (ConstraintReader.isNext(reading)) {
                addConstraint(at, true);
            } else {
                cursor.accept("COLUMN");
                addColumn(at);
            }
        } else if (cursor.accept("DROP", "CONSTRAINT")) {
            dropNamed(at, "constraint");
        } else if (cursor.accept("DROP")) {
            cursor.accept("COLUMN");
            dropColumn(at);
        } else if (cursor.accept("ALTER", "CONSTRAINT")) {
            harmless(at, "changes a constraint");
        } else if (cursor.accept("ALTER")) {
            cursor.accept("COLUMN");
            alterColumn(at, cursor.name());
        } else if (cursor.accept("VALIDATE", "CONSTRAINT")) {
            reading.add(new Action.ValidateConstraint(at, table, cursor.name()));
        } else if (cursor.accept("RENAME")) {
            rename(at);
        } else {
            table(at);
        }
    }

    private void rename(int at) {
        if (cursor.accept("CONSTRAINT")) {
            cursor.name();
            cursor.expect("TO");
            reading.harmless(at, "renames a constraint to " + cursor.name());
        } else if (cursor.accept("TO")) {
            renameTable(at);
        } else {
            cursor.accept("COLUMN");
            renameColumn(at);
        }
    }

    private void alterColumn(int at, QualifiedName column) {
        if (cursor.accept("SET", "NOT", "NULL")) {
            reading.add(new Action.SetNotNull(at, table, column, true));
        } else if (cursor.accept("DROP", "NOT", "NULL")) {
            reading.add(new Action.SetNotNull(at, table, column, false));
        } else if (cursor.accept("TYPE") || cursor.accept("SET", "DATA", "TYPE")) {
            SqlType type = TypeReader.read(cursor);
            if (cursor.accept("COLLATE")) {
                cursor.name();
            }
            if (cursor.accept("USING")) {
                cursor.skipToComma();
            }
            reading.add(new Action.ChangeType(at, table, column, type, null));
        } else if (cursor.looksAtOneOf("SET", "DROP", "RESET", "ADD", "RESTART")) {
            harmless(at, "changes what new rows get in " + column);
        } else {
            throw cursor.notUnderstood("what changes about the column");
        }
    }

    private void table(int at) {
        if (cursor.accept("SET", "SCHEMA")) {
            renameTable(at);
        } else if (cursor.accept("SET", "LOGGED")
                || cursor.accept("SET", "UNLOGGED")
                || cursor.looksAt("SET", "TABLESPACE")
                || cursor.looksAt("SET", "ACCESS", "METHOD")) {
            cursor.skipToComma();
            reading.add(new Action.Rewrite(at, table, Texts.of(cursor.since(at))));
        } else if (cursor.accept("DETACH", "PARTITION")) {
            harmless(at, "detaches a partition");
        } else if (cursor.accept("ATTACH", "PARTITION")) {
            harmless(at, "attaches a partition");
        } else if (cursor.looksAtOneOf(
                "ENABLE", "DISABLE", "FORCE", "NO", "OWNER", "SET", "RESET", "INHERIT", "REPLICA", "CLUSTER", "OF",
                "NOT")) {
            harmless(at, "changes a setting of " + table);
        } else {
            throw cursor.notUnderstood("a clause of ALTER TABLE");
        }
    }
}
