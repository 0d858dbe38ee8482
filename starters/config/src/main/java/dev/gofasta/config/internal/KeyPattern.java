package dev.gofasta.config.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.StringUtils;

/** A name in which {@code *} stands for one part and {@code **} for any number of them. */
final class KeyPattern {

    private final String text;
    private final List<String> parts;

    private KeyPattern(String text, List<String> parts) {
        this.text = text;
        this.parts = parts;
    }

    static KeyPattern of(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.strip().split("\\.")) {
            parts.add(part.startsWith("*") ? part : KeyName.of(part).toString());
        }
        return new KeyPattern(text.strip(), parts);
    }

    static List<KeyPattern> all(List<String> texts) {
        return texts.stream().filter(StringUtils::hasText).map(KeyPattern::of).toList();
    }

    static boolean anyMatches(List<KeyPattern> patterns, KeyName name) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(name));
    }

    /** An environment variable has lost where its parts end; only the fixed beginning and end can be compared. */
    static boolean anyMatchesFlat(List<KeyPattern> patterns, String flat) {
        return patterns.stream().anyMatch(pattern -> flat.matches(pattern.flatExpression()));
    }

    boolean matches(KeyName name) {
        return matches(parts, name.elements());
    }

    boolean isExact() {
        return parts.stream().noneMatch(part -> part.startsWith("*"));
    }

    @Override
    public String toString() {
        return text;
    }

    private String flatExpression() {
        return String.join("", parts.stream().map(KeyPattern::flatPart).toList());
    }

    private static String flatPart(String part) {
        return switch (part) {
            case "*" -> ".+";
            case "**" -> ".*";
            default -> KeyName.flat(part);
        };
    }

    private static boolean matches(List<String> parts, List<String> elements) {
        if (parts.isEmpty()) {
            return elements.isEmpty();
        }
        List<String> rest = parts.subList(1, parts.size());
        if (parts.get(0).equals("**")) {
            return matches(rest, elements) || !elements.isEmpty() && matches(parts, tail(elements));
        }
        return !elements.isEmpty()
                && Arrays.asList("*", elements.get(0)).contains(parts.get(0))
                && matches(rest, tail(elements));
    }

    private static List<String> tail(List<String> elements) {
        return elements.subList(1, elements.size());
    }
}
