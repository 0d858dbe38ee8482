package dev.gofasta.seeds.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One statement of a script.
 *
 * @param line the line of its first word, from 1
 * @param text the statement without its semicolon
 */
record SqlStatement(int line, String text) {

    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Returns its first word in upper case, empty when it does not begin with one. */
    String keyword() {
        Matcher word = WORD.matcher(text);
        return word.lookingAt() ? word.group().toUpperCase(Locale.ROOT) : "";
    }
}
