package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Dialect;
import dev.gofasta.lint.sql.Script;
import dev.gofasta.lint.sql.Token;
import java.util.List;
import java.util.Set;

/** Reads the statements inside a block that runs at once; what is program around them is passed over. */
final class BlockReader {

    private static final Set<String> OPENERS = Set.of("BEGIN", "THEN", "ELSE", "LOOP", "DO", "ATOMIC");
    private static final Set<String> READ =
            Set.of("CREATE", "ALTER", "DROP", "TRUNCATE", "DELETE", "UPDATE", "INSERT", "EXECUTE", "RENAME");

    private final Reading reading;
    private final String text;

    BlockReader(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
    }

    void read(int start, int end) {
        Dialect dialect = reading.dialect;
        for (List<Token> tokens : Script.body(text, start, Math.max(start, end), dialect)) {
            List<Token> statement = withoutProgram(tokens);
            if (!statement.isEmpty() && isOneOf(statement.get(0), READ)) {
                if (statement.get(0).is("EXECUTE")) {
                    reading.add(new Action.NotUnderstood(
                            statement.get(0).start(), "the SQL that it runs is made at run time"));
                } else {
                    reading.actions.addAll(
                            StatementReader.read(statement, text, dialect).actions());
                }
            }
        }
    }

    /** Returns what follows the last word after which a statement begins. */
    private static List<Token> withoutProgram(List<Token> tokens) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isOneOf(tokens.get(i), READ)) {
                return tokens.subList(from, tokens.size());
            }
            if (isOneOf(tokens.get(i), OPENERS)) {
                from = i + 1;
            }
        }
        return tokens.subList(from, tokens.size());
    }

    private static boolean isOneOf(Token token, Set<String> words) {
        return words.stream().anyMatch(token::is);
    }
}
