package dev.gofasta.generator.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Where names stand in the code of a file, comments, literals and imports left out. */
public final class NameUses {

    private NameUses() {}

    /**
     * Returns the first place of each name that is {@code wanted}. A name is a word with all that follows it after dots, cut
     * after the first part that begins with a capital: {@code Product} of {@code Product.of(x)}, {@code a.b.Product} where it is
     * written in full.
     */
    public static Map<String, Place> first(String text, Predicate<String> wanted) {
        Cursor cursor = new Cursor(text);
        Map<String, Place> uses = new LinkedHashMap<>();
        while (!cursor.atEnd()) {
            if (cursor.isWord("import") || cursor.isWord("package")) {
                skipStatement(cursor);
            } else if (cursor.is('.')) {
                cursor.next();
                cursor.next();
            } else if (cursor.isWord()) {
                int line = cursor.line(cursor.start());
                Place place = new Place(line, cursor.column(cursor.start()), line);
                String name = name(cursor);
                if (!uses.containsKey(name) && wanted.test(name)) {
                    uses.put(name, place);
                }
            } else {
                cursor.next();
            }
        }
        return uses;
    }

    private static void skipStatement(Cursor cursor) {
        while (!cursor.atEnd() && !cursor.is(';')) {
            cursor.next();
        }
    }

    private static String name(Cursor cursor) {
        String name = cursor.take();
        while (Character.isLowerCase(name.charAt(name.lastIndexOf('.') + 1)) && cursor.is('.')) {
            cursor.next();
            if (!cursor.isWord()) {
                return name;
            }
            name = name + "." + cursor.take();
        }
        return name;
    }
}
