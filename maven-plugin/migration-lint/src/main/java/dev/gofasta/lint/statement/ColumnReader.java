package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Column.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the definition of a column: a name, a type, and what is said of it. */
final class ColumnReader {

    private static final String[] SAYINGS = {
        "NOT",
        "NULL",
        "DEFAULT",
        "PRIMARY",
        "UNIQUE",
        "REFERENCES",
        "CHECK",
        "GENERATED",
        "AS",
        "CONSTRAINT",
        "COLLATE",
        "IDENTITY",
        "AUTO_INCREMENT",
        "AUTOINCREMENT",
        "COMMENT",
        "ON",
        "FIRST",
        "AFTER",
        "MATERIALIZED",
        "ALIAS",
        "EPHEMERAL",
        "CODEC",
        "TTL",
        "KEY",
        "WITH",
        "VISIBLE",
        "INVISIBLE",
        "CHARACTER",
        "CHARSET",
        "STORAGE",
        "COMPRESSION",
        "SPARSE",
        "ROWGUIDCOL",
        "DEFERRABLE",
        "INITIALLY",
        "STORED",
        "VIRTUAL",
        "PERSISTED",
        "SETTINGS",
        "STATISTICS",
        "FOREIGN",
        "MATCH",
        "ENFORCED",
        "PERSISTENT",
        "MASKED",
        "HIDDEN"
    };

    private final Cursor cursor;
    private final Dialect dialect;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private @Nullable List<Token> defaultValue;

    private ColumnReader(Reading reading) {
        this.cursor = reading.cursor;
        this.dialect = reading.dialect;
    }

    /** Reads a name and its definition, up to a comma or the end. */
    static Column read(Reading reading) {
        return new ColumnReader(reading).column(reading.cursor.name());
    }

    /** Reads the definition of a column whose name has been read. */
    static Column read(Reading reading, QualifiedName name) {
        return new ColumnReader(reading).column(name);
    }

    private Column column(QualifiedName name) {
        int start = cursor.offset();
        boolean typed = cursor.peek().isName() && !cursor.looksAtOneOf(SAYINGS);
        SqlType type = typed ? TypeReader.read(cursor) : new SqlType("", List.of(), "");
        if (type.name().equals("serial")
                || type.name().equals("bigserial")
                || type.name().equals("smallserial")) {
            traits.add(Trait.IDENTITY);
        }
        if (dialect == Dialect.CLICKHOUSE && typed && !type.name().equals("nullable")) {
            traits.add(Trait.NOT_NULL);
        }
        while (!cursor.atEnd() && !cursor.looksAt(",") && saying()) {
            // Each reads one.
        }
        return new Column(name, type, defaultValue, traits, Texts.of(cursor.since(start)));
    }

    /** Reads one thing that is said of the column; false where what follows is none. */
    private boolean saying() {
        if (cursor.accept("CONSTRAINT")) {
            cursor.name();
        } else if (cursor.accept("NOT", "NULL")) {
            traits.add(Trait.NOT_NULL);
        } else if (cursor.accept("NULL")) {
            traits.remove(Trait.NOT_NULL);
        } else if (cursor.accept("DEFAULT") || cursor.accept("EPHEMERAL")) {
            defaultValue = expression();
        } else if (cursor.accept("MATERIALIZED")) {
            defaultValue = expression();
            traits.add(Trait.STORED);
        } else if (cursor.accept("ALIAS")) {
            expression();
            traits.add(Trait.COMPUTED);
        } else if (cursor.accept("PRIMARY", "KEY")) {
            traits.add(Trait.PRIMARY_KEY);
            marks();
        } else if (cursor.accept("UNIQUE")) {
            traits.add(Trait.UNIQUE);
            cursor.acceptOneOf("KEY");
            marks();
        } else if (cursor.looksAt("REFERENCES")) {
            traits.add(Trait.REFERENCES);
            References.read(cursor);
        } else if (cursor.accept("CHECK")) {
            traits.add(Trait.CHECK);
            cursor.brackets();
            cursor.accept("NOT", "VALID");
        } else if (cursor.looksAt("GENERATED") || cursor.looksAt("AS")) {
            generated();
        } else {
            return storage();
        }
        return true;
    }

    private void marks() {
        cursor.acceptOneOf("CLUSTERED", "NONCLUSTERED", "ASC", "DESC");
        cursor.accept("NULLS", "NOT", "DISTINCT");
        if (cursor.accept("ON", "CONFLICT")) {
            cursor.next();
        }
        cursor.acceptOneOf("AUTOINCREMENT", "AUTO_INCREMENT");
    }

    private void generated() {
        if (cursor.accept("GENERATED")) {
            if (!cursor.accept("ALWAYS")) {
                cursor.expect("BY", "DEFAULT");
                cursor.accept("ON", "NULL");
            }
        }
        cursor.expect("AS");
        if (cursor.accept("IDENTITY")) {
            traits.add(Trait.IDENTITY);
            cursor.acceptBrackets();
        } else if (cursor.accept("ROW")) {
            cursor.next();
        } else {
            cursor.brackets();
            traits.add(cursor.acceptOneOf("STORED", "PERSISTED", "PERSISTENT") ? Trait.STORED : Trait.COMPUTED);
            cursor.accept("VIRTUAL");
        }
    }

    /** Reads what concerns how the column is kept and ordered. */
    private boolean storage() {
        if (cursor.accept("IDENTITY") || cursor.acceptOneOf("AUTO_INCREMENT", "AUTOINCREMENT")) {
            traits.add(Trait.IDENTITY);
            cursor.acceptBrackets();
        } else if (cursor.accept("ON", "UPDATE")) {
            expression();
        } else if (cursor.accept("CHARACTER", "SET")
                || cursor.acceptOneOf("COLLATE", "COMMENT", "AFTER", "CHARSET", "STORAGE", "COMPRESSION")) {
            cursor.next();
            cursor.accept(".");
        } else if (cursor.acceptOneOf("CODEC", "STATISTICS")
                || cursor.accept("MASKED", "WITH")
                || cursor.accept("SETTINGS")) {
            cursor.brackets();
        } else if (cursor.accept("TTL")) {
            expression();
        } else {
            return cursor.acceptOneOf(
                            "FIRST", "VISIBLE", "INVISIBLE", "SPARSE", "ROWGUIDCOL", "ENFORCED", "KEY", "HIDDEN")
                    || cursor.accept("WITH", "VALUES")
                    || cursor.accept("WITHOUT", "SYSTEM", "VERSIONING")
                    || cursor.accept("WITH", "SYSTEM", "VERSIONING")
                    || cursor.accept("NOT", "ENFORCED")
                    || cursor.accept("NOT", "DEFERRABLE")
                    || cursor.accept("NOT", "HIDDEN")
                    || cursor.accept("DEFERRABLE")
                    || cursor.accept("INITIALLY", "DEFERRED")
                    || cursor.accept("INITIALLY", "IMMEDIATE");
        }
        return true;
    }

    /** Reads an expression: up to a comma or to what else can be said of a column. */
    private List<Token> expression() {
        int start = cursor.offset();
        do {
            cursor.skip();
        } while (!cursor.atEnd() && !cursor.looksAt(",") && !cursor.looksAtOneOf(SAYINGS));
        return List.copyOf(cursor.since(start));
    }
}
