package dev.gofasta.web.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.util.AntPathMatcher;

/** A value for every path: that of the most precise pattern that matches, or the general one. */
public final class PathValues<T> {

    private final AntPathMatcher matcher = new AntPathMatcher();

    private final T general;

    private final Map<String, T> patterns;

    public PathValues(T general, Map<String, T> patterns) {
        this.general = general;
        this.patterns = Map.copyOf(patterns);
    }

    public T of(HttpServletRequest request) {
        String path = path(request);
        return this.patterns.entrySet().stream()
                .filter(entry -> this.matcher.match(entry.getKey(), path))
                .min(Map.Entry.comparingByKey(this.matcher.getPatternComparator(path)))
                .map(Map.Entry::getValue)
                .orElse(this.general);
    }

    /** The path as the container has decoded and normalised it: "/a/../b" must not count as "/a". */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return (rest != null) ? request.getServletPath() + rest : request.getServletPath();
    }
}
