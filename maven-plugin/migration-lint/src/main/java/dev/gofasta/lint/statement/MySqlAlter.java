package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.statement.Column.Trait;

/** {@code ALTER TABLE} of MySQL and MariaDB. */
final class MySqlAlter extends AlterReader {

    MySqlAlter(Reading reading, QualifiedName table) {
        super(reading, table);
    }

    @Override
    void clause(int at) {
        if (cursor.accept("ADD")) {
            add(at);
        } else if (cursor.accept("DROP")) {
            drop(at);
        } else if (cursor.accept("MODIFY")) {
            cursor.accept("COLUMN");
            cursor.accept("IF", "EXISTS");
            change(at, ColumnReader.read(reading));
        } else if (cursor.accept("CHANGE")) {
            cursor.accept("COLUMN");
            cursor.accept("IF", "EXISTS");
            QualifiedName old = cursor.name();
            Column column = ColumnReader.read(reading);
            if (!old.key().equals(column.name().key())) {
                reading.add(new Action.RenameColumn(at, table, old, column.name()));
            }
            change(at, column);
        } else if (cursor.accept("RENAME")) {
            rename(at);
        } else if (!LockOptions.read(reading, table)) {
            table(at);
        }
    }

    private void change(int at, Column column) {
        reading.add(new Action.ChangeType(
                at, table, column.name(), column.type(), column.is(Trait.NOT_NULL) || column.is(Trait.PRIMARY_KEY)));
    }

    private void add(int at) {
        if (cursor.looksAt("COLUMN") || !IndexReader.isNext(cursor) && !ConstraintReader.isNext(reading)) {
            if (cursor.accept("SYSTEM", "VERSIONING") || cursor.accept("PERIOD")) {
                cursor.skipToComma();
                reading.add(new Action.Rewrite(at, table, "ADD SYSTEM VERSIONING"));
            } else if (cursor.accept("PARTITION")) {
                harmless(at, "adds a partition");
            } else {
                cursor.accept("COLUMN");
                columns(at);
            }
        } else if (IndexReader.isNext(cursor)) {
            IndexReader.clause(reading, at, table);
        } else {
            addConstraint(at, true);
        }
    }

    private void columns(int at) {
        cursor.accept("IF", "NOT", "EXISTS");
        if (!cursor.looksAt("(")) {
            addColumn(at);
            return;
        }
        Reading inner = new Reading(new Cursor(cursor.brackets()), reading.dialect);
        do {
            reading.add(new Action.AddColumn(inner.cursor.offset(), table, ColumnReader.read(inner)));
        } while (inner.cursor.accept(","));
        if (!inner.cursor.atEnd()) {
            throw inner.cursor.notUnderstood("a comma");
        }
    }

    private void drop(int at) {
        if (cursor.acceptOneOf("INDEX", "KEY", "CONSTRAINT", "CHECK") || cursor.accept("FOREIGN", "KEY")) {
            dropNamed(at, "index or constraint");
        } else if (cursor.accept("PRIMARY", "KEY")) {
            reading.add(new Action.Rewrite(at, table, "DROP PRIMARY KEY"));
        } else if (cursor.accept("PARTITION")) {
            cursor.accept("IF", "EXISTS");
            reading.add(new Action.DropPartition(at, table, cursor.name().text()));
            cursor.skipToComma();
        } else if (cursor.accept("SYSTEM", "VERSIONING")) {
            reading.add(new Action.DropPartition(at, table, "SYSTEM VERSIONING"));
        } else {
            cursor.accept("COLUMN");
            dropColumn(at);
        }
    }

    private void rename(int at) {
        if (cursor.accept("COLUMN")) {
            renameColumn(at);
        } else if (cursor.acceptOneOf("INDEX", "KEY")) {
            cursor.name();
            cursor.expect("TO");
            reading.harmless(at, "renames an index to " + cursor.name());
        } else {
            cursor.acceptOneOf("TO", "AS", "=");
            renameTable(at);
        }
    }

    private void table(int at) {
        if (cursor.accept("TRUNCATE", "PARTITION")) {
            reading.add(new Action.DropPartition(at, table, cursor.name().text()));
            cursor.skipToComma();
        } else if (cursor.looksAt("CONVERT")
                || cursor.looksAt("FORCE")
                || cursor.looksAt("ENGINE")
                || cursor.looksAt("ROW_FORMAT")
                || cursor.looksAt("ORDER", "BY")
                || cursor.looksAt("PARTITION", "BY")
                || cursor.looksAtOneOf("REORGANIZE", "COALESCE", "REMOVE", "REBUILD", "KEY_BLOCK_SIZE")) {
            do {
                cursor.skip();
            } while (!cursor.atEnd() && !cursor.looksAt(","));
            reading.add(new Action.Rewrite(at, table, Texts.of(cursor.since(at))));
        } else if (cursor.looksAtOneOf(
                "ALTER",
                "AUTO_INCREMENT",
                "COMMENT",
                "DEFAULT",
                "CHARACTER",
                "CHARSET",
                "COLLATE",
                "ENABLE",
                "DISABLE",
                "STATS_PERSISTENT",
                "STATS_AUTO_RECALC",
                "STATS_SAMPLE_PAGES",
                "WITH",
                "WITHOUT",
                "COMPRESSION",
                "ENCRYPTION",
                "MAX_ROWS",
                "MIN_ROWS",
                "ANALYZE",
                "CHECK",
                "OPTIMIZE",
                "REPAIR")) {
            harmless(at, "changes a setting of " + table);
        } else {
            throw cursor.notUnderstood("a clause of ALTER TABLE");
        }
    }
}
