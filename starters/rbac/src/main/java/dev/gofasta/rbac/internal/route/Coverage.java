package dev.gofasta.rbac.internal.route;

import java.util.List;
import java.util.regex.Pattern;

/** Compares patterns with patterns: does one stand for every path that the other stands for. */
public final class Coverage {

    private static final Pattern OPEN = Pattern.compile(".*[{}*?].*", Pattern.DOTALL);

    private Coverage() {}

    /**
     * Whether the pattern of a rule matches every path of a handler.
     *
     * @param rule a pattern of a policy
     * @param handler a pattern of Spring MVC, of any form
     */
    public static boolean covers(String rule, String handler) {
        List<String> wide = PathGrammar.segments(rule);
        List<String> narrow = PathGrammar.segments(handler.isEmpty() ? "/" : handler);
        for (int i = 0; i < wide.size(); i++) {
            if (wide.get(i).equals("**")) {
                return true;
            }
            if (i >= narrow.size() || !coversSegment(wide.get(i), narrow.get(i))) {
                return false;
            }
        }
        return wide.size() == narrow.size();
    }

    private static boolean coversSegment(String wide, String narrow) {
        if (narrow.equals("**") || narrow.startsWith("{*") || narrow.isEmpty()) {
            return false;
        }
        return PathGrammar.isWildcard(wide)
                || (wide.equals(narrow) && !OPEN.matcher(narrow).matches());
    }

    /** Whether some path matches both. It errs on the side of true. */
    public static boolean overlaps(String rule, String handler) {
        List<String> left = PathGrammar.segments(rule);
        List<String> right = PathGrammar.segments(handler.isEmpty() ? "/" : handler);
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            String a = left.get(i);
            String b = right.get(i);
            if (isRest(a) || isRest(b)) {
                return true;
            }
            if (!OPEN.matcher(a).matches() && !OPEN.matcher(b).matches() && !a.equals(b)) {
                return false;
            }
        }
        return left.size() == right.size() || isRest(left, common) || isRest(right, common);
    }

    private static boolean isRest(List<String> segments, int index) {
        return index < segments.size() && isRest(segments.get(index));
    }

    private static boolean isRest(String segment) {
        return segment.equals("**") || segment.startsWith("{*");
    }

    /** Whether the methods column of a rule grants a method. */
    public static boolean grants(String methods, String method) {
        return MethodGrammar.granted(methods).contains(method);
    }

    /** Returns a pattern of a policy that covers the pattern of a handler. */
    public static String writable(String handler) {
        StringBuilder pattern = new StringBuilder();
        for (String segment : PathGrammar.segments(handler.isEmpty() ? "/" : handler)) {
            if (isRest(segment)) {
                return pattern + "/**";
            }
            boolean plain =
                    PathGrammar.isWildcard(segment) || !OPEN.matcher(segment).matches();
            pattern.append('/').append(plain ? segment : "*");
        }
        return pattern.isEmpty() ? "/" : pattern.toString();
    }
}
