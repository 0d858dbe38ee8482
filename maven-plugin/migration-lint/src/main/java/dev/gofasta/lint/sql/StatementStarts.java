package dev.gofasta.lint.sql;

import java.util.List;
import java.util.Set;

/** Where a statement of Transact-SQL begins, whose delimiters are mostly left out. */
final class StatementStarts {

    private static final Set<String> OBJECTS = Set.of(
            "TABLE",
            "INDEX",
            "UNIQUE",
            "CLUSTERED",
            "NONCLUSTERED",
            "COLUMNSTORE",
            "VIEW",
            "TRIGGER",
            "PROCEDURE",
            "PROC",
            "FUNCTION",
            "SCHEMA",
            "SEQUENCE",
            "TYPE",
            "DATABASE",
            "USER",
            "ROLE",
            "OR",
            "SYNONYM",
            "STATISTICS");
    private static final Set<String> DATA = Set.of("INSERT", "UPDATE", "DELETE", "MERGE");
    private static final Set<String> ALWAYS =
            Set.of("EXEC", "EXECUTE", "TRUNCATE", "DECLARE", "PRINT", "THROW", "RAISERROR", "GOTO");
    private static final Set<String> FLOW = Set.of("ELSE", "WHILE", "BEGIN", "END", "COMMIT", "ROLLBACK");
    private static final Set<String> NOT_BEFORE = Set.of("ON", "AFTER", "FOR", "OF", ",", "THEN", "INTO", "AS");
    private static final Set<String> SETTINGS = Set.of(
            "NOCOUNT",
            "XACT_ABORT",
            "QUOTED_IDENTIFIER",
            "ANSI_NULLS",
            "ANSI_PADDING",
            "ANSI_WARNINGS",
            "IDENTITY_INSERT",
            "LOCK_TIMEOUT",
            "TRANSACTION",
            "DEADLOCK_PRIORITY");
    private static final Set<String> RIGHTS = Set.of("GRANT", "DENY", "REVOKE");

    private StatementStarts() {}

    /** Returns whether a statement begins at {@code index} although no delimiter ended the {@code current} one, which is not in brackets. */
    static boolean at(List<Token> tokens, int index, List<Token> current) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.WORD || current.isEmpty()) {
            return false;
        }
        Token first = current.get(0);
        Token last = current.get(current.size() - 1);
        if (isOneOf(token, Set.of("CREATE", "ALTER", "DROP"))) {
            return index + 1 < tokens.size()
                    && isOneOf(tokens.get(index + 1), OBJECTS)
                    && !isOneOf(first, RIGHTS)
                    && !last.is("OR");
        }
        if (isOneOf(token, DATA)) {
            return !isOneOf(last, NOT_BEFORE) && !first.is("MERGE") && !first.is("WITH") && !isOneOf(first, RIGHTS);
        }
        if (token.is("IF")) {
            return !isOneOf(last, OBJECTS) && !last.is("COLUMN") && !last.is("CONSTRAINT");
        }
        if (isOneOf(token, FLOW)) {
            return !hasCase(current);
        }
        if (token.is("SET")) {
            return index + 1 < tokens.size() && isSetting(tokens.get(index + 1));
        }
        return isOneOf(token, ALWAYS) && !isOneOf(first, RIGHTS) && !last.is("WITH") && !last.is("AS");
    }

    private static boolean isSetting(Token token) {
        return isOneOf(token, SETTINGS) || token.text().startsWith("@");
    }

    private static boolean hasCase(List<Token> current) {
        int open = 0;
        for (Token token : current) {
            open += token.is("CASE") ? 1 : token.is("END") ? -1 : 0;
        }
        return open > 0;
    }

    private static boolean isOneOf(Token token, Set<String> words) {
        return words.stream().anyMatch(token::is);
    }
}
