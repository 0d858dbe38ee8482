package dev.gofasta.lint.sql;

import java.util.Locale;

/**
 * A name as it stands in a statement.
 *
 * @param text as written, with qualifiers and quotes
 * @param last its last part, without quotes
 */
public record QualifiedName(String text, String last) {

    /** Returns what names of the same thing have in common: the last part without regard to case. */
    public String key() {
        return last.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
