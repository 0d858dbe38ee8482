package dev.gofasta.config.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property that the metadata of a jar describes.
 *
 * @param name its name as it is written in documents
 * @param type its Java type, empty when the metadata does not say
 * @param deprecation why it must not be used any more, and what to use instead
 */
record KnownKey(String name, String type, @Nullable Deprecation deprecation) {

    private static final Pattern MAP = Pattern.compile("java\\.util\\.([A-Z]\\w*)?(Map|Properties)\\b.*");
    private static final Pattern LIST =
            Pattern.compile("java\\.util\\.([A-Z]\\w*)?(List|Set|Collection)(<(?<element>.*)>)?");
    private static final Pattern SIMPLE = Pattern.compile("(java|javax)\\..*|[a-z]+");

    /** @param removed whether setting it has no effect any more */
    record Deprecation(@Nullable String replacement, boolean removed) {}

    /** Whether a name that continues below this one, with the given parts, may be meant for it. */
    boolean accepts(List<String> below) {
        if (MAP.matcher(type).matches()) {
            return true;
        }
        String element = element();
        if (element != null) {
            return isIndex(below.get(0)) && (below.size() == 1 || isOpen(element));
        }
        return isOpen(type);
    }

    /** The same for an environment variable, of which only letters and digits are left. */
    boolean acceptsFlat(String below) {
        return accepts(List.of(below)) || element() != null && isIndex(below.substring(0, 1));
    }

    /** Whether its own value can be a secret; that of a number, or of an enum that is called key, is none. */
    boolean holdsText() {
        return type.isEmpty()
                || type.contains("java.lang.String")
                || type.endsWith("[]")
                || type.endsWith("Resource")
                || type.startsWith("java.util.");
    }

    private @Nullable String element() {
        if (type.endsWith("[]")) {
            return type.substring(0, type.length() - 2);
        }
        var list = LIST.matcher(type);
        if (!list.matches()) {
            return null;
        }
        String element = list.group("element");
        return element == null ? "" : element;
    }

    /** Types of the JDK have no properties of their own below them; others may have some that the metadata leaves out. */
    private static boolean isOpen(String type) {
        return MAP.matcher(type).matches()
                || !type.isEmpty() && !SIMPLE.matcher(type).matches() && !isBootValue(type);
    }

    private static boolean isBootValue(String type) {
        return type.startsWith("org.springframework.util.unit.") || type.startsWith("org.springframework.core.io.");
    }

    private static boolean isIndex(String part) {
        return part.chars().allMatch(Character::isDigit);
    }
}
