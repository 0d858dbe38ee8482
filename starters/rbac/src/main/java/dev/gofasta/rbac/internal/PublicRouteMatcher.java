package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.PublicRoutes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;

/** Matches requests to public routes, with the same reading of the path as the policy. */
public final class PublicRouteMatcher implements RequestMatcher {

    private final List<Entry> entries;

    public PublicRouteMatcher(List<PublicRoutes.Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(route, Grants.parse(route.pattern())))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        PathContainer path = RequestPaths.of(request);
        return path != null
                && PlainPath.isPlain(path)
                && entries.stream()
                        .anyMatch(entry ->
                                entry.route.grants(request.getMethod()) && Grants.matches(entry.pattern, path));
    }

    private record Entry(PublicRoutes.Route route, PathPattern pattern) {}
}
