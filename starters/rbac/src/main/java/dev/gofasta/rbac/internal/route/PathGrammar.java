package dev.gofasta.rbac.internal.route;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path column: a part of Spring's path patterns that has one meaning only. */
public final class PathGrammar {

    private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z_][A-Za-z0-9_]*}");
    private static final Pattern SPECIAL = Pattern.compile(".*[{}*?;%\\\\#\"].*|.*[\\p{Cntrl}\\s].*", Pattern.DOTALL);

    private PathGrammar() {}

    /** Returns what is wrong and what to write, or null. */
    public static @Nullable String problem(String pattern) {
        String shown = "path '" + Shown.text(pattern) + "' ";
        if (!pattern.startsWith("/")) {
            return shown + "is not absolute; write a / at the beginning.";
        }
        if (pattern.equals("/")) {
            return null;
        }
        if (pattern.endsWith("/")) {
            return shown + "ends in a slash; leave it out, or write ** after it for everything below.";
        }
        List<String> segments = segments(pattern);
        for (int i = 0; i < segments.size(); i++) {
            String problem = segmentProblem(segments.get(i), i == segments.size() - 1);
            if (problem != null) {
                return shown + problem;
            }
        }
        return null;
    }

    private static @Nullable String segmentProblem(String segment, boolean last) {
        if (segment.equals("**")) {
            return last ? null : "has ** before its end; write {name} or * for one segment there.";
        }
        if (isWildcard(segment)) {
            return null;
        }
        if (segment.isEmpty()) {
            return "has two slashes in a row; write one.";
        }
        if (segment.equals(".") || segment.equals("..")) {
            return "has a segment of dots; write the path that is meant.";
        }
        if (SPECIAL.matcher(segment).matches()) {
            return "has the segment '" + Shown.text(segment)
                    + "'; write plain text (decoded), {name} or * for one segment, or ** at the end.";
        }
        return null;
    }

    /** Whether a segment of a valid pattern stands for any one segment. */
    static boolean isWildcard(String segment) {
        return segment.equals("*") || VARIABLE.matcher(segment).matches();
    }

    static List<String> segments(String pattern) {
        return pattern.equals("/") ? List.of() : List.of(pattern.substring(1).split("/", -1));
    }
}
