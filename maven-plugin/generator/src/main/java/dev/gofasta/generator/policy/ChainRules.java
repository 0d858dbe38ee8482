package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.inspect.RouteAuth.Rule;
import dev.gofasta.generator.outline.Call;
import dev.gofasta.generator.outline.CallReader;
import dev.gofasta.generator.outline.Expressions;
import dev.gofasta.generator.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a filter chain of Spring Security asks of callers, read from its source: rules in their order, the first one counts. */
final class ChainRules {

    private static final Set<String> NAMES = Set.of(
            "of",
            "requestMatchers",
            "dispatcherTypeMatchers",
            "anyRequest",
            "securityMatcher",
            "securityMatchers",
            "permitAll",
            "authenticated",
            "fullyAuthenticated",
            "denyAll",
            "hasRole",
            "hasAnyRole",
            "hasAuthority",
            "hasAnyAuthority",
            "access");

    private final String path;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Target> open = new ArrayList<>();
    private boolean isPartial;

    /**
     * What a rule is about.
     *
     * @param methods the methods
     * @param path the pattern, or null for what the source does not tell
     * @param location where it stands
     */
    private record Target(Set<String> methods, @Nullable PathCover path, Location location) {

        boolean covers(Set<String> wanted, PathCover route) {
            return path != null && methods.containsAll(wanted) && path.covers(route);
        }

        boolean mayBeAbout(Set<String> wanted, PathCover route) {
            return path == null || methods.stream().anyMatch(wanted::contains) && path.overlaps(route);
        }
    }

    /** A rule; a null decision is left to the policy. */
    private record Entry(Target target, @Nullable RouteAuth decision) {}

    private ChainRules(String path) {
        this.path = path;
    }

    /** Reads the only filter chain in the file at {@code path}, with the open list that may stand beside it. */
    static ChainRules of(String path, String text) {
        ChainRules rules = new ChainRules(path);
        List<Call> calls = CallReader.read(text, NAMES);
        calls.stream()
                .filter(call ->
                        call.qualifier().equals("PublicRoutes") && call.name().equals("of"))
                .forEach(rules::addOpen);
        List<Target> pending = List.of();
        for (Call call : calls) {
            if (call.name().startsWith("securityMatcher")) {
                rules.isPartial = true;
            } else if (call.name().equals("dispatcherTypeMatchers")) {
                pending = List.of();
            } else if (call.name().equals("requestMatchers")) {
                pending = rules.targets(call);
            } else if (call.name().equals("anyRequest")) {
                pending = List.of(new Target(HttpMethods.ALL, PathCover.of("/**"), rules.at(call)));
            } else if (!call.name().equals("of") && !pending.isEmpty()) {
                rules.decide(pending, call);
                pending = List.of();
            }
        }
        return rules;
    }

    private Location at(Call call) {
        return new Location(path, call.place().line(), call.place().column());
    }

    private void addOpen(Call call) {
        for (Call.Argument argument : call.arguments()) {
            Location location =
                    new Location(path, argument.place().line(), argument.place().column());
            String text = Expressions.text(argument.text()).orElse("").strip();
            int blank = text.indexOf(' ');
            open.add(
                    blank < 0
                            ? new Target(HttpMethods.ALL, null, location)
                            : new Target(
                                    HttpMethods.of(text.substring(0, blank)),
                                    PathCover.of(text.substring(blank).strip()),
                                    location));
        }
    }

    private List<Target> targets(Call call) {
        List<Target> targets = new ArrayList<>();
        Set<String> methods = HttpMethods.ALL;
        for (Call.Argument argument : call.arguments()) {
            String text = argument.text();
            if (text.startsWith("HttpMethod.")) {
                methods = HttpMethods.of(text.substring("HttpMethod.".length()));
            } else if (text.endsWith(".matcher()") && !open.isEmpty()) {
                targets.addAll(open);
            } else if (!text.startsWith("EndpointRequest.")) {
                Location location = new Location(
                        path, argument.place().line(), argument.place().column());
                PathCover pattern = Expressions.text(text).map(PathCover::of).orElse(null);
                targets.add(new Target(methods, pattern, location));
            }
        }
        if (targets.isEmpty() && methods != HttpMethods.ALL) {
            targets.add(new Target(methods, PathCover.of("/**"), at(call)));
        }
        return targets;
    }

    private void decide(List<Target> targets, Call call) {
        for (Target target : targets) {
            entries.add(new Entry(target, decision(call, target.location())));
        }
    }

    private static @Nullable RouteAuth decision(Call call, Location location) {
        return switch (call.name()) {
            case "permitAll" -> RouteAuth.of(Rule.PUBLIC, location);
            case "authenticated", "fullyAuthenticated" -> RouteAuth.of(Rule.AUTHENTICATED, location);
            case "denyAll" -> RouteAuth.of(Rule.DENIED, location);
            case "access" -> null;
            default -> roles(call, location);
        };
    }

    private static RouteAuth roles(Call call, Location location) {
        List<String> roles = new ArrayList<>();
        for (Call.Argument argument : call.arguments()) {
            Optional<String> role = Expressions.text(argument.text());
            if (role.isEmpty()) {
                return RouteAuth.of(Rule.UNKNOWN, location);
            }
            roles.add(role.get().startsWith("ROLE_") ? role.get().substring("ROLE_".length()) : role.get());
        }
        return new RouteAuth(Rule.ROLES, List.copyOf(roles), location);
    }

    /** Returns what is asked of those who call {@code route}. */
    RouteAuth of(Route route, @Nullable RoleLines policy) {
        if (isPartial || entries.isEmpty()) {
            return RouteAuth.of(Rule.UNKNOWN, Location.of(path));
        }
        PathCover wanted = PathCover.of(route.path());
        Set<String> methods = HttpMethods.ofRoute(route.method());
        for (Entry entry : entries) {
            Target target = entry.target();
            if (target.covers(methods, wanted)) {
                return entry.decision() != null
                        ? entry.decision()
                        : policy == null ? RouteAuth.of(Rule.UNKNOWN, target.location()) : policy.of(route);
            }
            if (target.mayBeAbout(methods, wanted)) {
                return RouteAuth.of(Rule.UNKNOWN, target.location());
            }
        }
        return RouteAuth.of(Rule.DENIED, Location.of(path));
    }
}
