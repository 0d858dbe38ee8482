package dev.gofasta.rbac.internal.route;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pattern of a rule or of a public route, parsed once. */
public final class RoutePattern {

    private final PathPattern pattern;

    public RoutePattern(String text) {
        pattern = PathPatternParser.defaultInstance.parse(text);
    }

    /** Spring's {@code /a/*} matches {@code /a/}, which is no segment; only a tree has paths that end in a slash. */
    public boolean matches(PathContainer path) {
        boolean open = path.value().length() > 1 && path.value().endsWith("/");
        return (!open || pattern.getPatternString().endsWith("/**")) && pattern.matches(path);
    }
}
