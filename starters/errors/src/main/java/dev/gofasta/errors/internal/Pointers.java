package dev.gofasta.errors.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes JSON Pointers (RFC 6901). */
final class Pointers {

    // The parts of a path of a bean: a name, or what stands in brackets; "<...>" names a container element and has no
    // place in JSON.
    private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]|<[^>]*>|([^.\\[<]+)");

    private Pointers() {}

    /** Changes a path such as {@code lines[0].price} to {@code /lines/0/price}. */
    static String ofBeanPath(String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher matcher = PART.matcher(path);
        while (matcher.find()) {
            String part = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
            if (part != null && !part.isEmpty()) {
                append(pointer, part);
            }
        }
        return pointer.toString();
    }

    static void append(StringBuilder pointer, String part) {
        pointer.append('/').append(part.replace("~", "~0").replace("/", "~1"));
    }
}
