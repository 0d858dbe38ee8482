package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Cursor;
import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.NotUnderstoodException;
import dev.gofasta.lint.sql.QualifiedName;
import dev.gofasta.lint.sql.Script;
import dev.gofasta.lint.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a statement by its first word. */
final class StatementReader {

    private static final Set<String> HARMLESS = Set.of(
            "COMMENT",
            "GRANT",
            "REVOKE",
            "DENY",
            "SET",
            "RESET",
            "SHOW",
            "ANALYZE",
            "ANALYSE",
            "PRAGMA",
            "USE",
            "BEGIN",
            "END",
            "START",
            "COMMIT",
            "ROLLBACK",
            "SAVEPOINT",
            "RELEASE",
            "DECLARE",
            "PRINT",
            "SIGNAL",
            "IF",
            "ELSE",
            "WHILE",
            "GO",
            "NOTIFY",
            "LISTEN",
            "SECURITY",
            "REASSIGN",
            "IMPORT",
            "RAISERROR",
            "THROW",
            "COPY",
            "LOAD",
            "FLUSH",
            "UNLOCK",
            "CHECKPOINT",
            "DISCARD",
            "ATTACH",
            "SYSTEM",
            "HANDLER",
            "DESCRIBE",
            "EXPLAIN",
            "RETURN",
            "GOTO",
            "DELIMITER");

    private final Reading reading;
    private final Cursor cursor;
    private final String text;

    private StatementReader(Reading reading, String text) {
        this.reading = reading;
        this.cursor = reading.cursor;
        this.text = text;
    }

    static Meaning read(List<Token> tokens, String text, Dialect dialect) {
        Reading reading = new Reading(new Cursor(tokens), dialect);
        try {
            tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.UNTERMINATED)
                    .findFirst()
                    .ifPresent(token -> reading.add(
                            new Action.NotUnderstood(token.start(), "what is quoted from here on never ends")));
            if (reading.actions.isEmpty()) {
                new StatementReader(reading, text).statement();
            }
        } catch (NotUnderstoodException ex) {
            reading.add(new Action.NotUnderstood(ex.offset(), String.valueOf(ex.getMessage())));
        }
        return new Meaning(List.copyOf(reading.actions), reading.online);
    }

    private void statement() {
        int at = cursor.offset();
        Token first = cursor.peek();
        if (cursor.accept("CREATE")) {
            new CreateReader(reading).read(at);
        } else if (cursor.accept("DROP")) {
            new DropReader(reading).read(at);
        } else if (cursor.accept("ALTER")) {
            alter(at);
        } else if (cursor.accept("RENAME")) {
            rename(at);
        } else if (cursor.looksAt("DO") || cursor.looksAt("BEGIN", "NOT", "ATOMIC")) {
            block(at);
        } else if (cursor.looksAtOneOf("EXEC", "EXECUTE", "CALL", "PREPARE")) {
            call(at);
        } else if (!new DataReader(reading).read(at) && !maintenance(at)) {
            if (first.kind() != Token.Kind.WORD
                    || !HARMLESS.contains(first.text().toUpperCase(Locale.ROOT))) {
                throw cursor.notUnderstood("a statement");
            }
            cursor.skipRest();
            reading.harmless(at, first.text().toUpperCase(Locale.ROOT));
        }
    }

    private void alter(int at) {
        cursor.acceptOneOf("ONLINE", "IGNORE", "FOREIGN");
        if (cursor.accept("TABLE")) {
            cursor.accept("IF", "EXISTS");
            cursor.accept("ONLY");
            QualifiedName table = cursor.name();
            cursor.accept("*");
            if (cursor.accept("ON", "CLUSTER")) {
                cursor.next();
            }
            AlterReader.of(reading, table).read();
        } else if (cursor.accept("TYPE")) {
            alterType(at, cursor.name());
        } else if (cursor.accept("INDEX")) {
            alterIndex(at);
        } else {
            harmless(at, "ALTER " + cursor.next().text().toUpperCase(Locale.ROOT));
        }
    }

    private void alterType(int at, QualifiedName type) {
        boolean value = cursor.looksAt("ADD", "VALUE") || cursor.looksAt("RENAME", "VALUE");
        cursor.skipRest();
        if (value) {
            reading.add(new Action.ChangeEnum(at, type, Texts.of(cursor.since(at))));
        } else {
            reading.harmless(at, "changes the type " + type);
        }
    }

    private void alterIndex(int at) {
        cursor.accept("IF", "EXISTS");
        QualifiedName index = cursor.name();
        if (reading.dialect != Dialect.SQLSERVER || !cursor.accept("ON")) {
            harmless(at, "changes the index " + index);
            return;
        }
        QualifiedName table = cursor.name();
        if (cursor.accept("REBUILD")) {
            cursor.accept("PARTITION", "=", "ALL");
            reading.options();
            reading.add(new Action.Rewrite(at, table, "REBUILD"));
        }
        cursor.skipRest();
        reading.harmless(at, "changes the index " + index);
    }

    private void rename(int at) {
        cursor.acceptOneOf("TABLES", "DICTIONARY");
        cursor.accept("TABLE");
        cursor.accept("IF", "EXISTS");
        int clause = at;
        do {
            QualifiedName from = cursor.name();
            cursor.expect("TO");
            reading.add(new Action.RenameTable(clause, from, cursor.name()));
            clause = cursor.peek(1).start();
        } while (cursor.accept(","));
        cursor.skipRest();
    }

    /** Reads a block that runs at once: the statements inside it that change the schema or rows. */
    private void block(int at) {
        Token body = null;
        int end = at;
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            body = token.kind() == Token.Kind.STRING && body == null ? token : body;
            end = token.end();
        }
        int start = at + "BEGIN".length();
        if (body != null && reading.dialect == Dialect.POSTGRESQL) {
            int tag = body.text().startsWith("$") ? body.text().indexOf('$', 1) + 1 : 1;
            start = body.start() + tag;
            end = body.end() - tag;
        }
        reading.harmless(at, "runs a block");
        new BlockReader(reading, text).read(start, end);
    }

    private void call(int at) {
        String verb = cursor.next().text().toUpperCase(Locale.ROOT);
        if (cursor.looksAt("(")
                || cursor.looksAt("IMMEDIATE")
                || cursor.peek().kind() == Token.Kind.STRING
                || cursor.looksAtOneOf("sp_executesql")
                || verb.equals("PREPARE")) {
            cursor.skipRest();
            reading.add(new Action.NotUnderstood(at, "the SQL that it runs is made at run time"));
            return;
        }
        QualifiedName procedure = cursor.name();
        if (procedure.key().equals("sp_rename")) {
            renameByProcedure(at);
        } else {
            cursor.skipRest();
            reading.harmless(at, verb + " " + procedure);
        }
    }

    private void renameByProcedure(int at) {
        List<Token> strings = Stream.generate(cursor::next)
                .takeWhile(token -> !token.text().isEmpty())
                .filter(token -> token.kind() == Token.Kind.STRING)
                .toList();
        if (strings.size() < 2) {
            throw cursor.notUnderstood("two names");
        }
        String kind = strings.size() > 2 ? strings.get(2).name().toUpperCase(Locale.ROOT) : "OBJECT";
        QualifiedName old = new Cursor(List.copyOf(names(strings.get(0)))).name();
        QualifiedName name =
                new QualifiedName(strings.get(1).name(), strings.get(1).name());
        if (kind.equals("COLUMN")) {
            int dot = old.text().lastIndexOf('.');
            String table = dot < 0 ? old.text() : old.text().substring(0, dot);
            QualifiedName owner = new QualifiedName(table, table.substring(table.lastIndexOf('.') + 1));
            reading.add(new Action.RenameColumn(at, owner, old, name));
        } else if (kind.equals("OBJECT")) {
            reading.add(new Action.RenameTable(at, old, name));
        } else {
            reading.harmless(at, "renames an index or type to " + name);
        }
    }

    /** Returns the tokens of the name that is in the string {@code quoted}. */
    private static List<Token> names(Token quoted) {
        return Script.tokens(quoted.name(), Dialect.SQLSERVER);
    }

    private boolean maintenance(int at) {
        if (cursor.accept("VACUUM")) {
            boolean full = cursor.looksAt("FULL") || cursor.looksAt("(", "FULL");
            work(at, full, reading.dialect == Dialect.POSTGRESQL && !full);
        } else if (cursor.accept("REINDEX")) {
            boolean concurrently = cursor.peek(1).is("CONCURRENTLY") || cursor.looksAt("(");
            work(at, reading.dialect == Dialect.POSTGRESQL && !concurrently, concurrently);
        } else if (cursor.accept("CLUSTER") || cursor.accept("LOCK")) {
            work(at, true, false);
        } else if (cursor.accept("OPTIMIZE")) {
            work(at, true, false);
        } else if (cursor.accept("REFRESH", "MATERIALIZED", "VIEW")) {
            work(at, !cursor.looksAt("CONCURRENTLY"), false);
        } else if (cursor.accept("EXCHANGE", "TABLES")) {
            QualifiedName table = cursor.name();
            cursor.expect("AND");
            reading.add(new Action.RenameTable(at, table, cursor.name()));
            cursor.skipRest();
        } else if (cursor.accept("DETACH", "TABLE")) {
            cursor.accept("IF", "EXISTS");
            reading.add(new Action.DropTable(at, cursor.name()));
            cursor.skipRest();
        } else {
            return false;
        }
        return true;
    }

    private void work(int at, boolean locks, boolean outside) {
        Token last = cursor.peek();
        while (!cursor.atEnd()) {
            Token token = cursor.next();
            last = token.isName() ? token : last;
        }
        String statement = Texts.of(cursor.since(at));
        QualifiedName table = new QualifiedName(last.text(), last.name());
        reading.add(
                locks
                        ? new Action.Rewrite(at, table, statement)
                        : outside ? new Action.OutsideTransaction(at, statement) : new Action.Harmless(at, statement));
    }

    private void harmless(int at, String what) {
        cursor.skipRest();
        reading.harmless(at, what);
    }
}
