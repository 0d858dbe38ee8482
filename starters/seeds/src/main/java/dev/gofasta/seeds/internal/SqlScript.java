package dev.gofasta.seeds.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a script into statements at semicolons, which count for nothing inside quotes and comments. A driver could be given the
 * whole script, but then nobody knows the line that failed.
 */
final class SqlScript {

    private static final Pattern DOLLAR_TAG = Pattern.compile("\\$(?:[A-Za-z_]\\w*)?\\$");
    private static final Pattern GO = Pattern.compile("(?i)GO[ \\t]*(?=\\R|$)");

    private final String text;
    private final SeedDatabase database;
    private final String place;
    private final List<SqlStatement> statements = new ArrayList<>();
    private int position;

    /** Where the statement begins that is being read, -1 between statements. */
    private int begin = -1;

    private SqlScript(String text, SeedDatabase database, String place) {
        this.text = text;
        this.database = database;
        this.place = place;
    }

    /**
     * Cuts the script.
     *
     * @param place the file, for messages
     * @throws SeedFailure when a quote or a comment has no end, naming where it begins
     */
    static List<SqlStatement> split(String text, SeedDatabase database, String place) {
        SqlScript script = new SqlScript(text, database, place);
        script.read();
        return script.statements;
    }

    private void read() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == ';' || atGo()) {
                end();
                position += next == ';' ? 1 : 2;
            } else if (!skipComment()) {
                if (begin < 0 && !Character.isWhitespace(next)) {
                    begin = position;
                }
                if (!skipQuoted(next)) {
                    position++;
                }
            }
        }
        end();
    }

    private void end() {
        if (begin >= 0) {
            statements.add(new SqlStatement(
                    line(begin), text.substring(begin, position).strip()));
        }
        begin = -1;
    }

    private boolean atGo() {
        return database.hasGo()
                && (position == 0 || text.charAt(position - 1) == '\n')
                && GO.matcher(text).region(position, text.length()).lookingAt();
    }

    private boolean skipComment() {
        if (atLineComment()) {
            int end = text.indexOf('\n', position);
            position = end < 0 ? text.length() : end;
            return true;
        }
        // What MySQL executes looks like a comment.
        if (text.startsWith("/*", position) && !text.startsWith("/*!", position)) {
            skipBlockComment();
            return true;
        }
        return false;
    }

    private boolean atLineComment() {
        if (database.hasHashComments() && text.charAt(position) == '#') {
            return true;
        }
        // To MySQL "--1" is a number.
        return text.startsWith("--", position)
                && (database != SeedDatabase.MYSQL
                        || position + 2 == text.length()
                        || Character.isWhitespace(text.charAt(position + 2)));
    }

    private void skipBlockComment() {
        int open = position;
        int depth = 0;
        do {
            if (position >= text.length()) {
                throw endless("comment", open);
            } else if (text.startsWith("*/", position)) {
                depth--;
                position += 2;
            } else if (text.startsWith("/*", position) && (depth == 0 || database.hasNestedComments())) {
                depth++;
                position += 2;
            } else {
                position++;
            }
        } while (depth > 0);
    }

    private boolean skipQuoted(char quote) {
        switch (quote) {
            case '\'' -> skipQuoted('\'', database.hasBackslashEscapes() || afterE());
            case '"' -> skipQuoted('"', database.hasBackslashEscapes());
            case '`' -> skipQuoted('`', false);
            case '[' -> {
                if (!database.hasBrackets()) {
                    return false;
                }
                skipQuoted(']', false);
            }
            case '$' -> {
                return skipDollarQuoted();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Skips up to the closing quote; a doubled one stands for itself. */
    private void skipQuoted(char close, boolean backslashes) {
        int open = position++;
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '\\' && backslashes) {
                position += 2;
            } else if (next != close) {
                position++;
            } else if (text.startsWith(String.valueOf(close).repeat(2), position)) {
                position += 2;
            } else {
                position++;
                return;
            }
        }
        throw endless("quote", open);
    }

    /** Tells whether the quote opens an E'...' of PostgreSQL, in which a backslash escapes. */
    private boolean afterE() {
        return database == SeedDatabase.POSTGRESQL
                && position > 0
                && Character.toUpperCase(text.charAt(position - 1)) == 'E'
                && (position == 1 || !Character.isJavaIdentifierPart(text.charAt(position - 2)));
    }

    private boolean skipDollarQuoted() {
        Matcher tag = DOLLAR_TAG.matcher(text).region(position, text.length());
        boolean inName = position > 0 && Character.isJavaIdentifierPart(text.charAt(position - 1));
        if (!database.hasDollarQuotes() || inName || !tag.lookingAt()) {
            return false;
        }
        int end = text.indexOf(tag.group(), tag.end());
        if (end < 0) {
            throw endless("quote", position);
        }
        position = end + tag.group().length();
        return true;
    }

    private SeedFailure endless(String what, int open) {
        return new SeedFailure(place + ":" + line(open), "the " + what + " that begins here has no end", null);
    }

    private int line(int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
