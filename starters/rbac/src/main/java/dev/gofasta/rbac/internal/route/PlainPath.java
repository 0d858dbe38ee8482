package dev.gofasta.rbac.internal.route;

import org.springframework.http.server.PathContainer;

/** Refuses paths that two readers could read in two ways, so that no spelling grants more than the plain path does. */
public final class PlainPath {

    private PlainPath() {}

    /** Whether it begins with a slash and has neither empty segments nor dots, hidden separators or parameters. */
    public static boolean isPlain(PathContainer path) {
        if (!path.value().startsWith("/")) {
            return false;
        }
        boolean separator = false;
        for (PathContainer.Element element : path.elements()) {
            if (element instanceof PathContainer.PathSegment segment) {
                if (!isPlain(segment)) {
                    return false;
                }
                separator = false;
            } else if (separator) {
                return false;
            } else {
                separator = true;
            }
        }
        return true;
    }

    private static boolean isPlain(PathContainer.PathSegment segment) {
        String text = segment.valueToMatch();
        if (text.equals(".") || text.equals("..") || segment.value().indexOf(';') >= 0) {
            return false;
        }
        return text.chars().noneMatch(PlainPath::isDangerous);
    }

    private static boolean isDangerous(int c) {
        return c == '/'
                || c == '\\'
                || c == '%'
                || c == ';'
                || c == '\uFFFD'
                || Character.isISOControl(c)
                || c == '\u2028'
                || c == '\u2029';
    }
}
