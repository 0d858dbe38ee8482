package dev.gofasta.rbac;

import dev.gofasta.rbac.internal.route.MethodGrammar;
import dev.gofasta.rbac.internal.route.PlainPath;
import dev.gofasta.rbac.internal.route.RequestPaths;
import dev.gofasta.rbac.internal.route.RoutePattern;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Matches requests to public routes, with the same reading of the path as the policy. */
final class PublicRouteMatcher implements RequestMatcher {

    private final List<Entry> entries;

    PublicRouteMatcher(List<PublicRoutes.Route> routes) {
        entries = routes.stream()
                .map(route -> new Entry(MethodGrammar.granted(route.methods()), new RoutePattern(route.pattern())))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        PathContainer path = RequestPaths.of(request);
        return path != null
                && PlainPath.isPlain(path)
                && entries.stream()
                        .anyMatch(entry -> entry.methods.contains(request.getMethod()) && entry.pattern.matches(path));
    }

    private record Entry(Set<String> methods, RoutePattern pattern) {}
}
