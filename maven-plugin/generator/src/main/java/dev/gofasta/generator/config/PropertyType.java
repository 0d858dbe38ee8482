package dev.gofasta.generator.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What values a key takes.
 *
 * @param kind what they look like
 * @param name the Java type without its arguments
 * @param constants the constants of an enum, empty for others
 * @param key the type of a map's keys, or null
 * @param element the type of a map's values or of a list's elements, or null
 */
public record PropertyType(
        Kind kind,
        String name,
        List<String> constants,
        @Nullable PropertyType key,
        @Nullable PropertyType element) {

    /** What values look like. */
    public enum Kind {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        DURATION,
        SIZE,
        ENUM,
        TEXT,
        LIST,
        MAP,
        /** Nothing is known about them: they may have keys of their own. */
        ANY
    }

    private static final Set<String> BOOLEANS = Set.of("java.lang.Boolean", "boolean");
    private static final Set<String> INTEGERS = Set.of(
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.Byte",
            "java.math.BigInteger",
            "int",
            "long",
            "short",
            "byte");
    private static final Set<String> DECIMALS =
            Set.of("java.lang.Double", "java.lang.Float", "java.math.BigDecimal", "double", "float");
    private static final Set<String> TEXTS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.Character",
            "char",
            "char[]",
            "byte[]",
            "java.lang.Class",
            "java.io.File",
            "java.net.InetAddress",
            "java.net.URI",
            "java.net.URL",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.time.Period",
            "java.util.Locale",
            "java.util.TimeZone",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "org.springframework.core.io.Resource",
            "org.springframework.http.MediaType",
            "org.springframework.util.MimeType");
    private static final Set<String> LISTS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.lang.Iterable");

    /** Takes whatever is given. */
    public static final PropertyType ANYTHING = new PropertyType(Kind.ANY, "", List.of(), null, null);

    private static final PropertyType STRING = new PropertyType(Kind.TEXT, "java.lang.String", List.of(), null, null);

    /**
     * Reads a type as metadata write it.
     *
     * @param enums returns the constants of an enum by the name of its class, or empty for other classes
     */
    public static PropertyType parse(@Nullable String text, Function<String, Optional<List<String>>> enums) {
        if (text == null) {
            return ANYTHING;
        }
        String type = text.strip();
        if (TEXTS.contains(type)) {
            return of(Kind.TEXT, type);
        }
        if (type.endsWith("[]")) {
            return new PropertyType(
                    Kind.LIST, type, List.of(), null, parse(type.substring(0, type.length() - 2), enums));
        }
        int open = type.indexOf('<');
        return open < 0 || !type.endsWith(">")
                ? simple(type, enums)
                : generic(type.substring(0, open), type.substring(open + 1, type.length() - 1), enums);
    }

    private static PropertyType simple(String type, Function<String, Optional<List<String>>> enums) {
        if (BOOLEANS.contains(type)) {
            return of(Kind.BOOLEAN, type);
        }
        if (INTEGERS.contains(type)) {
            return of(Kind.INTEGER, type);
        }
        if (DECIMALS.contains(type)) {
            return of(Kind.DECIMAL, type);
        }
        if (LISTS.contains(type)) {
            return new PropertyType(Kind.LIST, type, List.of(), null, ANYTHING);
        }
        return switch (type) {
            case "java.time.Duration" -> of(Kind.DURATION, type);
            case "org.springframework.util.unit.DataSize" -> of(Kind.SIZE, type);
            case "java.util.Properties" -> new PropertyType(Kind.MAP, type, List.of(), STRING, STRING);
            case "java.util.Map" -> new PropertyType(Kind.MAP, type, List.of(), STRING, ANYTHING);
            default ->
                enums.apply(type)
                        .map(constants -> new PropertyType(Kind.ENUM, type, constants, null, null))
                        .orElse(of(Kind.ANY, type));
        };
    }

    private static PropertyType generic(String raw, String arguments, Function<String, Optional<List<String>>> enums) {
        if (raw.equals("java.util.Map")) {
            int comma = topLevelComma(arguments);
            return comma < 0
                    ? new PropertyType(Kind.MAP, raw, List.of(), STRING, ANYTHING)
                    : new PropertyType(
                            Kind.MAP,
                            raw,
                            List.of(),
                            parse(arguments.substring(0, comma), enums),
                            parse(arguments.substring(comma + 1), enums));
        }
        return LISTS.contains(raw)
                ? new PropertyType(Kind.LIST, raw, List.of(), null, parse(arguments, enums))
                : TEXTS.contains(raw) ? of(Kind.TEXT, raw) : simple(raw, enums);
    }

    private static int topLevelComma(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static PropertyType of(Kind kind, String name) {
        return new PropertyType(kind, name, List.of(), null, null);
    }

    /** Returns whether keys may stand below a key of this type. */
    boolean hasKeys() {
        return kind == Kind.ANY || kind == Kind.MAP;
    }

    PropertyType elementOrAnything() {
        return element == null ? ANYTHING : element;
    }
}
