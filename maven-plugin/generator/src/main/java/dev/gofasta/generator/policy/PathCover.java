package dev.gofasta.generator.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * The pattern of a path, in segments, and what it has in common with others. It says the same as the starter {@code rbac}
 * says of a running application.
 *
 * @param segments what stands between the slashes
 */
record PathCover(List<String> segments) {

    static PathCover of(String pattern) {
        List<String> segments = new ArrayList<>(6);
        int start = pattern.startsWith("/") ? 1 : 0;
        for (int slash = pattern.indexOf('/', start); slash >= 0; slash = pattern.indexOf('/', start)) {
            segments.add(pattern.substring(start, slash));
            start = slash + 1;
        }
        if (start < pattern.length() || segments.isEmpty() && start == 0 || pattern.endsWith("/") && start > 1) {
            segments.add(pattern.substring(start));
        }
        return new PathCover(segments);
    }

    /** Returns what every path that {@code pattern} stands for begins with. */
    static String prefixOf(String pattern) {
        int end = 0;
        while (end < pattern.length() && pattern.charAt(end) != '{' && pattern.charAt(end) != '*') {
            end++;
        }
        // A tree holds its own root, which has no slash at its end.
        return end < pattern.length() && end > 0 && pattern.charAt(end - 1) == '/'
                ? pattern.substring(0, end - 1)
                : pattern.substring(0, end);
    }

    /** Returns whether this stands for every path that {@code other} stands for. */
    boolean covers(PathCover other) {
        int count = segments.size();
        for (int i = 0; i < count; i++) {
            String wide = segments.get(i);
            if (isRest(wide)) {
                return true;
            }
            if (i >= other.segments.size() || !covers(wide, other.segments.get(i))) {
                return false;
            }
        }
        return count == other.segments.size();
    }

    private static boolean covers(String wide, String narrow) {
        return !isRest(narrow) && !narrow.isEmpty() && (isOneSegment(wide) || wide.equals(narrow) && !isOpen(narrow));
    }

    /** Returns whether some path may be one of both. */
    boolean overlaps(PathCover other) {
        int common = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            String a = segments.get(i);
            String b = other.segments.get(i);
            if (isRest(a) || isRest(b)) {
                return true;
            }
            if (!isOpen(a) && !isOpen(b) && !a.equals(b)) {
                return false;
            }
        }
        return segments.size() == other.segments.size() || isRestAt(common) || other.isRestAt(common);
    }

    private boolean isRestAt(int index) {
        return index < segments.size() && isRest(segments.get(index));
    }

    private static boolean isRest(String segment) {
        return segment.equals("**") || segment.startsWith("{*");
    }

    private static boolean isOneSegment(String segment) {
        return segment.equals("*")
                || segment.startsWith("{")
                        && segment.indexOf('}') == segment.length() - 1
                        && segment.indexOf(':') < 0
                        && !segment.startsWith("{*");
    }

    private static boolean isOpen(String segment) {
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '{' || c == '}' || c == '*' || c == '?') {
                return true;
            }
        }
        return false;
    }
}
