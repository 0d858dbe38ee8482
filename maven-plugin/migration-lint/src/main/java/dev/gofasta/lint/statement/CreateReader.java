package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code CREATE}. */
final class CreateReader {

    private static final Set<String> KINDS = Set.of(
            "FUNCTION",
            "PROCEDURE",
            "PROC",
            "TRIGGER",
            "VIEW",
            "MATERIALIZED",
            "SEQUENCE",
            "TYPE",
            "DOMAIN",
            "EXTENSION",
            "SCHEMA",
            "DATABASE",
            "ROLE",
            "USER",
            "LOGIN",
            "POLICY",
            "RULE",
            "DICTIONARY",
            "STATISTICS",
            "PUBLICATION",
            "SUBSCRIPTION",
            "SERVER",
            "COLLATION",
            "AGGREGATE",
            "OPERATOR",
            "CAST",
            "SYNONYM",
            "VIRTUAL",
            "CONSTRAINT",
            "FOREIGN",
            "PARTITION",
            "FULLTEXT",
            "TEXT",
            "LANGUAGE",
            "TRANSFORM",
            "QUOTA",
            "PROFILE",
            "ROW",
            "NAMED",
            "DEFINER",
            "ALGORITHM",
            "SQL",
            "RECURSIVE",
            "LIVE",
            "WINDOW",
            "PACKAGE",
            "ACCESS",
            "SECURITY",
            "XML",
            "GROUP",
            "TABLESPACE",
            "EVENT",
            "ASSEMBLY",
            "CERTIFICATE",
            "APPLICATION",
            "SPATIAL",
            "COLUMN",
            "SYMMETRIC",
            "ASYMMETRIC",
            "CREDENTIAL");

    private final Reading reading;
    private final Cursor cursor;
    private boolean temporary;

    CreateReader(Reading reading) {
        this.reading = reading;
        this.cursor = reading.cursor;
    }

    void read(int at) {
        boolean replaces = cursor.accept("OR", "REPLACE");
        cursor.accept("OR", "ALTER");
        while (cursor.looksAtOneOf("GLOBAL", "LOCAL", "TEMP", "TEMPORARY", "UNLOGGED", "EXTERNAL")) {
            temporary |= cursor.looksAtOneOf("TEMP", "TEMPORARY");
            cursor.next();
        }
        if (cursor.accept("TABLE")) {
            table(at, replaces);
        } else if (!index(at)) {
            String kind = cursor.peek().text().toUpperCase(Locale.ROOT);
            if (cursor.peek().kind() != Token.Kind.WORD || !KINDS.contains(kind)) {
                throw cursor.notUnderstood("what is created");
            }
            cursor.skipRest();
            reading.harmless(at, "CREATE " + kind);
        }
    }

    private boolean index(int at) {
        boolean unique = cursor.looksAt("UNIQUE");
        int words = 0;
        while (cursor.peek(words).kind() == Token.Kind.WORD
                && words < 4
                && !cursor.peek(words).is("INDEX")) {
            words++;
        }
        if (!cursor.peek(words).is("INDEX")
                || words > 0
                        && !cursor.looksAtOneOf(
                                "UNIQUE",
                                "FULLTEXT",
                                "SPATIAL",
                                "VECTOR",
                                "CLUSTERED",
                                "NONCLUSTERED",
                                "COLUMNSTORE")) {
            return false;
        }
        boolean special = cursor.looksAtOneOf("FULLTEXT", "SPATIAL", "VECTOR");
        String kind = special ? cursor.peek().text().toUpperCase(Locale.ROOT) : "";
        for (int i = 0; i <= words; i++) {
            cursor.next();
        }
        if (special && reading.dialect != Dialect.MYSQL || reading.dialect == Dialect.CLICKHOUSE) {
            cursor.skipRest();
            reading.harmless(at, "CREATE INDEX");
        } else {
            IndexReader.create(reading, at, unique, kind);
        }
        return true;
    }

    private void table(int at, boolean replaces) {
        cursor.accept("IF", "NOT", "EXISTS");
        QualifiedName table = cursor.name();
        if (cursor.accept("ON", "CLUSTER")) {
            cursor.next();
        }
        if (cursor.accept("UUID")) {
            cursor.next();
        }
        boolean throwaway = temporary || table.text().startsWith("#");
        List<Column> columns = cursor.looksAt("(") ? columns(new Cursor(cursor.brackets())) : List.of();
        cursor.skipRest();
        reading.add(new Action.CreateTable(at, table, columns, replaces && !throwaway));
    }

    /** Reads what is between the brackets; a list that is no list of columns has none. */
    private List<Column> columns(Cursor content) {
        List<Column> columns = new ArrayList<>();
        if (content.looksAtOneOf("SELECT", "WITH") && content.peek(1).kind() != Token.Kind.SYMBOL) {
            return columns;
        }
        Reading inner = new Reading(content, reading.dialect);
        do {
            if (content.atEnd()) {
                break;
            }
            if (ConstraintReader.isNext(inner)) {
                ConstraintReader.read(inner);
            } else if (IndexReader.isNext(content) && reading.dialect != Dialect.POSTGRESQL
                    || content.looksAtOneOf("LIKE", "PERIOD", "PROJECTION", "EXCLUDE")) {
                content.skipToComma();
            } else {
                columns.add(ColumnReader.read(inner));
            }
        } while (content.accept(","));
        if (!content.atEnd()) {
            throw content.notUnderstood("a comma");
        }
        return columns;
    }
}
