package dev.gofasta.lint.statement;

import dev.gofasta.lint.sql.Token;
import java.util.List;

/** Tokens as text on one line. */
public final class Texts {

    private Texts() {}

    /** Returns {@code tokens} with one space wherever anything stood between two of them. */
    public static String of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && tokens.get(i).start() > tokens.get(i - 1).end()) {
                text.append(' ');
            }
            text.append(tokens.get(i).text());
        }
        return text.toString();
    }
}
