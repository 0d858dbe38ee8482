package dev.gofasta.lint.sql;

import dev.gofasta.lint.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts tokens into statements, with blocks that have delimiters inside kept whole. */
final class Splitter {

    private static final Set<String> PROGRAMS = Set.of("TRIGGER", "PROCEDURE", "PROC", "FUNCTION", "EVENT", "PACKAGE");
    private static final Set<String> CLOSED_BY_OWN_END = Set.of("IF", "LOOP", "WHILE", "REPEAT", "FOR");

    private final List<Token> tokens;
    private final String text;
    private final Dialect dialect;
    private final List<List<Token>> statements = new ArrayList<>();
    private List<Token> current = new ArrayList<>();
    private int depth;
    private int brackets;
    private int skipTo;

    Splitter(List<Token> tokens, String text, Dialect dialect) {
        this.tokens = tokens;
        this.text = text;
        this.dialect = dialect;
    }

    /** Returns the statements. */
    List<List<Token>> statements() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start() < skipTo) {
                continue;
            }
            if (token.kind() == Kind.DELIMITER) {
                delimiter(token);
            } else {
                if (dialect == Dialect.SQLSERVER
                        && brackets <= 0
                        && !isProgram()
                        && StatementStarts.at(tokens, i, current)) {
                    finish();
                }
                current.add(token);
                brackets += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                nest(i);
            }
        }
        finish();
        return statements;
    }

    /** Returns the statements between delimiters, whatever they stand in. */
    List<List<Token>> plain() {
        for (Token token : tokens) {
            if (token.kind() == Kind.DELIMITER) {
                finish();
            } else {
                current.add(token);
            }
        }
        finish();
        return statements;
    }

    private void delimiter(Token token) {
        boolean batchEnd = !token.text().equals(";");
        boolean inside = depth > 0 || dialect == Dialect.SQLSERVER && isProgram();
        if (inside && !batchEnd) {
            current.add(token);
            return;
        }
        if (dialect == Dialect.POSTGRESQL && isCopyFromInput()) {
            int close = text.indexOf("\n\\.", token.end());
            skipTo = close < 0 ? text.length() : close + "\n\\.".length();
        }
        finish();
    }

    private void finish() {
        if (!current.isEmpty()) {
            statements.add(current);
        }
        current = new ArrayList<>();
        depth = 0;
        brackets = 0;
    }

    /** Counts blocks: {@code BEGIN} and {@code CASE} open one, {@code END} closes one unless it ends a loop or a condition. */
    private void nest(int index) {
        Token token = tokens.get(index);
        boolean blocks = dialect == Dialect.SQLITE
                || dialect == Dialect.MYSQL
                || dialect == Dialect.POSTGRESQL && isAtomic(index);
        if (!blocks || !(isProgram() || isBlock(index))) {
            return;
        }
        if (token.is("BEGIN") || depth > 0 && token.is("CASE") && !after(index - 1, "END")) {
            depth++;
        } else if (depth > 0 && token.is("END") && !isNext(index, CLOSED_BY_OWN_END)) {
            depth--;
        }
    }

    private boolean isAtomic(int index) {
        return depth > 0 || after(index, "BEGIN") && after(index + 1, "ATOMIC");
    }

    /** Whether what is being read creates a routine. */
    private boolean isProgram() {
        return current.size() > 1
                && (current.get(0).is("CREATE") || current.get(0).is("ALTER"))
                && current.stream()
                        .limit(14)
                        .takeWhile(token -> !token.is("TABLE") && !token.is("INDEX") && !token.is("VIEW"))
                        .anyMatch(token -> token.kind() == Kind.WORD
                                && PROGRAMS.contains(token.text().toUpperCase(Locale.ROOT)));
    }

    /** Whether what is being read is a block of MariaDB that runs at once. */
    private boolean isBlock(int index) {
        return dialect == Dialect.MYSQL
                && (depth > 0
                        || current.size() == 1
                                && after(index, "BEGIN")
                                && after(index + 1, "NOT")
                                && after(index + 2, "ATOMIC"));
    }

    private boolean isCopyFromInput() {
        return !current.isEmpty()
                && current.get(0).is("COPY")
                && current.stream().anyMatch(token -> token.is("STDIN"));
    }

    private boolean after(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    private boolean isNext(int index, Set<String> words) {
        return index + 1 < tokens.size()
                && words.stream().anyMatch(word -> tokens.get(index + 1).is(word));
    }
}
