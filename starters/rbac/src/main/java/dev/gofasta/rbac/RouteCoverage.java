package dev.gofasta.rbac;

import dev.gofasta.rbac.internal.route.Coverage;
import dev.gofasta.rbac.internal.route.FilePatterns;
import dev.gofasta.rbac.internal.route.HandlerRoutes;
import dev.gofasta.rbac.internal.route.HandlerRoutes.HandlerRoute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Compares the routes of an application with its policy, for a test:
 * {@code assertThat(RouteCoverage.of(context, publicRoutes, policy).problems()).isEmpty()}.
 */
public final class RouteCoverage {

    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private RouteCoverage(
            List<HandlerRoute> routes, Collection<String> files, PublicRoutes publicRoutes, Policy policy) {
        for (HandlerRoute route : routes) {
            if (!publicRoutes.covers(route.method(), route.pattern())
                    && !policy.covers(route.method(), route.pattern())) {
                problems.add(route.method() + " " + route.pattern() + " (" + route.handler()
                        + ") is neither public nor granted to a role; add to the policy: p, <role>, "
                        + Coverage.writable(route.pattern()) + ", " + route.method());
            }
        }
        for (PublicRoutes.Route route : publicRoutes.routes()) {
            boolean served = routes.stream().anyMatch(each -> matches(route.methods(), route.pattern(), each))
                    || files.stream().anyMatch(each -> Coverage.overlaps(route.pattern(), each));
            if (!served) {
                problems.add("The public route '" + route + "' does not exist (any more); take it out.");
            }
        }
        for (PolicyRule rule : policy.rules()) {
            if (routes.stream().noneMatch(each -> matches(rule.methods(), rule.pattern(), each))) {
                warnings.add(
                        "The line '" + rule + "' matches no route; take it out if its path is not served otherwise.");
            }
        }
    }

    /**
     * Compares the annotated controllers of an application; the error page of Boot is left out. A public route may also be one
     * of files that Spring MVC serves, unless it serves them at any path.
     *
     * @param context the application
     * @param publicRoutes the routes that need no login
     * @param policy the policy
     * @return what was found
     */
    public static RouteCoverage of(ApplicationContext context, PublicRoutes publicRoutes, Policy policy) {
        return new RouteCoverage(
                HandlerRoutes.of(context.getBeansOfType(RequestMappingHandlerMapping.class)
                        .values()),
                FilePatterns.of(
                        context.getBeansOfType(SimpleUrlHandlerMapping.class).values()),
                publicRoutes,
                policy);
    }

    /**
     * Compares the handlers of mappings; the error page of Boot is left out.
     *
     * @param mappings where the routes are
     * @param publicRoutes the routes that need no login
     * @param policy the policy
     * @return what was found
     */
    public static RouteCoverage of(
            Collection<RequestMappingHandlerMapping> mappings, PublicRoutes publicRoutes, Policy policy) {
        return new RouteCoverage(HandlerRoutes.of(mappings), List.of(), publicRoutes, policy);
    }

    private static boolean matches(String methods, String pattern, HandlerRoute route) {
        return Coverage.grants(methods, route.method()) && Coverage.overlaps(pattern, route.pattern());
    }

    /**
     * Returns the routes that nobody may call, each with the line to add, and the public routes that do not exist.
     *
     * @return an immutable list, sorted by path
     */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Returns the lines of the policy that match no route. They may be right where something else than a controller answers.
     *
     * @return an immutable list in the order of the policy
     */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
