package dev.gofasta.generator.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The spellings of a key: Spring takes {@code open-in-view}, {@code openInView} and {@code open_in_view} for the same. */
public final class PropertyName {

    private PropertyName() {}

    /** Returns the segments of {@code key}; what stands in brackets is one, and keeps them: {@code a.b[0]} has three. */
    public static List<String> segments(String key) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < key.length()) {
            char c = key.charAt(at);
            if (c == '[') {
                addPart(segments, key.substring(start, at));
                int close = key.indexOf(']', at);
                int end = close < 0 ? key.length() : close + 1;
                segments.add(key.substring(at, end));
                start = end < key.length() && key.charAt(end) == '.' ? end + 1 : end;
                at = start;
            } else {
                if (c == '.') {
                    addPart(segments, key.substring(start, at));
                    start = at + 1;
                }
                at++;
            }
        }
        if (start < key.length()) {
            addPart(segments, key.substring(start));
        }
        return segments;
    }

    private static void addPart(List<String> segments, String part) {
        if (!part.isEmpty()) {
            segments.add(part);
        }
    }

    /** Returns the key that has these segments. */
    public static String join(List<String> segments) {
        StringBuilder key = new StringBuilder();
        for (String segment : segments) {
            key.append(key.isEmpty() || segment.startsWith("[") ? "" : ".").append(segment);
        }
        return key.toString();
    }

    /** Returns what all spellings of a segment have in common: its letters and digits, in lower case. */
    static String canonical(String segment) {
        StringBuilder canonical = new StringBuilder();
        segment.chars().filter(Character::isLetterOrDigit).forEach(c -> canonical.append((char) c));
        return canonical.toString().toLowerCase(Locale.ROOT);
    }

    static List<String> canonical(List<String> segments) {
        return segments.stream().map(PropertyName::canonical).toList();
    }

    /** Returns whether a segment names an element of a list. */
    static boolean isIndex(String segment) {
        return segment.startsWith("[") && segment.matches("\\[\\d+]");
    }

    /** Returns the name of the environment variable for {@code key}. */
    static String environment(String key) {
        return key.replace("-", "")
                .replace('.', '_')
                .replace('[', '_')
                .replace("]", "")
                .toUpperCase(Locale.ROOT);
    }
}
