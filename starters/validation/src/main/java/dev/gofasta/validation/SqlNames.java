package dev.gofasta.validation;

import java.util.regex.Pattern;

/** Names that need no quotes, so that nothing else than a name gets into a statement. */
final class SqlNames {

    private static final Pattern TABLE =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,127})?");

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");

    private SqlNames() {}

    static String table(String name) {
        return check(TABLE, name);
    }

    static String column(String name) {
        return check(COLUMN, name);
    }

    private static String check(Pattern form, String name) {
        if (!form.matcher(name).matches()) {
            throw new IllegalArgumentException("A constraint names '" + name + "', which is no plain name of SQL.");
        }
        return name;
    }
}
