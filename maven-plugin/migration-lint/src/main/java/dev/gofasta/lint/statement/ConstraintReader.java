package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import dev.gofasta.lint.statement.Constraint.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a table. */
final class ConstraintReader {

    private final Reading reading;
    private final Cursor cursor;

    private ConstraintReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor;
    }

    /** Returns whether a constraint comes next. */
    static boolean isNext(Reading reading) {
        Cursor cursor = reading.cursor;
        return cursor.looksAt("CONSTRAINT")
                || cursor.looksAt("PRIMARY", "KEY")
                || cursor.looksAt("FOREIGN", "KEY")
                || cursor.looksAt("EXCLUDE")
                || cursor.looksAt("CHECK") && cursor.peek(1).is("(")
                || cursor.looksAt("UNIQUE") && !cursor.looksAt("UNIQUE", "INDEX") && !cursor.looksAt("UNIQUE", "KEY")
                || cursor.looksAt("NOT", "NULL")
                || reading.dialect == Dialect.SQLSERVER && cursor.looksAt("DEFAULT");
    }

    /** Reads the constraint that comes next, or null where it is only a default. */
    static @Nullable Constraint read(Reading reading) {
        return new ConstraintReader(reading).constraint();
    }

    private @Nullable Constraint constraint() {
        QualifiedName name = null;
        if (cursor.accept("CONSTRAINT")) {
            cursor.accept("IF", "NOT", "EXISTS");
            name = cursor.looksAtOneOf("CHECK", "PRIMARY", "UNIQUE", "FOREIGN") ? null : cursor.name();
        }
        int start = cursor.offset();
        if (cursor.accept("DEFAULT")) {
            while (!cursor.atEnd() && !cursor.looksAt(",")) {
                cursor.skip();
            }
            return null;
        }
        Kind kind = kind();
        if (cursor.accept("USING", "INDEX")) {
            cursor.name();
            marks();
            return new Constraint(kind, name, List.of(), true, true, "");
        }
        List<Token> content = content(kind);
        if (cursor.looksAt("REFERENCES")) {
            References.read(cursor);
        }
        String definition = Texts.of(cursor.since(start));
        boolean validated = marks();
        return new Constraint(kind, name, List.copyOf(content), validated, false, definition);
    }

    private Kind kind() {
        if (cursor.accept("PRIMARY", "KEY")) {
            return Kind.PRIMARY_KEY;
        }
        if (cursor.accept("UNIQUE")) {
            cursor.acceptOneOf("INDEX", "KEY");
            cursor.accept("NULLS", "NOT", "DISTINCT");
            return Kind.UNIQUE;
        }
        if (cursor.accept("FOREIGN", "KEY")) {
            cursor.accept("IF", "NOT", "EXISTS");
            return Kind.FOREIGN_KEY;
        }
        if (cursor.accept("EXCLUDE")) {
            return Kind.EXCLUDE;
        }
        if (cursor.accept("NOT", "NULL")) {
            return Kind.NOT_NULL;
        }
        cursor.expect("CHECK");
        return Kind.CHECK;
    }

    private List<Token> content(Kind kind) {
        cursor.acceptOneOf("CLUSTERED", "NONCLUSTERED");
        int start = cursor.offset();
        if (kind == Kind.NOT_NULL) {
            cursor.name();
            return cursor.since(start);
        }
        if (kind == Kind.CHECK && reading.dialect == Dialect.CLICKHOUSE) {
            cursor.skipToComma();
            return cursor.since(start);
        }
        cursor.accept("NOT", "FOR", "REPLICATION");
        while (!cursor.atEnd() && !cursor.looksAt("(") && kind != Kind.CHECK) {
            // MySQL: the index's own name and method; PostgreSQL: the method of an exclusion.
            cursor.next();
        }
        return cursor.brackets();
    }

    /** Reads what follows; false where it says that rows that are there are not checked. */
    private boolean marks() {
        boolean validated = true;
        boolean more = true;
        while (more) {
            if (cursor.accept("NOT", "VALID")) {
                validated = false;
            } else if (cursor.looksAt("WITH") && cursor.peek(1).is("(")) {
                reading.options();
            } else if (cursor.accept("INCLUDE") || cursor.accept("WHERE")) {
                cursor.brackets();
            } else if (cursor.accept("ON", "CONFLICT")
                    || cursor.accept("USING", "INDEX", "TABLESPACE")
                    || cursor.accept("USING")
                    || cursor.accept("COMMENT")) {
                cursor.next();
            } else if (cursor.looksAt("ON") && cursor.peek(1).isName()) {
                cursor.next();
                cursor.name();
                cursor.acceptBrackets();
            } else {
                more = cursor.accept("NOT", "ENFORCED")
                        || cursor.accept("ENFORCED")
                        || cursor.accept("NO", "INHERIT")
                        || cursor.accept("NOT", "DEFERRABLE")
                        || cursor.accept("DEFERRABLE")
                        || cursor.accept("INITIALLY", "DEFERRED")
                        || cursor.accept("INITIALLY", "IMMEDIATE");
            }
        }
        return validated;
    }
}
