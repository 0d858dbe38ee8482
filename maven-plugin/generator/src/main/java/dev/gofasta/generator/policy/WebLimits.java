package dev.gofasta.generator.policy;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteLimits;
import dev.gofasta.generator.project.Module;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the starter {@code web} allows the routes of a module, as the configuration says that holds in every profile. */
public final class WebLimits {

    private static final String STARTER = "gofasta-starter-web";
    private static final String BODY = "gofasta.web.body-limit.";
    private static final String RATE = "gofasta.web.rate-limit.";
    private static final String DEFAULT_BODY = "1MB";

    private final @Nullable String body;
    private final List<Rule> rules;

    /** A rate limit and what it is about. */
    private record Rule(RouteLimits.Rate rate, List<PathCover> paths, Set<String> methods) {

        boolean isAbout(Set<String> wanted, PathCover route) {
            return methods.containsAll(wanted) && paths.stream().anyMatch(path -> path.covers(route));
        }
    }

    private WebLimits(@Nullable String body, List<Rule> rules) {
        this.body = body;
        this.rules = rules;
    }

    /** Reads the limits of {@code module}: none without the starter. */
    public static WebLimits of(Module module) {
        if (!module.dependencies().contains(STARTER)) {
            return new WebLimits(null, List.of());
        }
        String body = isOn(module, BODY + "enabled")
                ? module.configuration(BODY + "max-size").orElse(DEFAULT_BODY)
                : null;
        return new WebLimits(body, isOn(module, RATE + "enabled") ? rules(module) : List.of());
    }

    private static boolean isOn(Module module, String key) {
        return module.configuration(key).orElse("true").equals("true");
    }

    private static List<Rule> rules(Module module) {
        String prefix = RATE + "rules.";
        Map<String, Map<String, String>> settings = new TreeMap<>();
        settings.put("address", new TreeMap<>(Map.of("capacity", "600", "period", "1m")));
        settings.put("auth", new TreeMap<>(Map.of("paths", "/api/v1/auth/**", "capacity", "30", "period", "1m")));
        for (String key : module.configurationKeys(prefix)) {
            int dot = key.indexOf('.', prefix.length());
            if (dot > 0) {
                module.configuration(key)
                        .ifPresent(value -> settings.computeIfAbsent(
                                        key.substring(prefix.length(), dot), name -> new TreeMap<>())
                                .put(key.substring(dot + 1), value));
            }
        }
        List<Rule> rules = new ArrayList<>();
        settings.forEach((name, given) -> {
            Rule rule = rule(name, given);
            if (rule != null) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private static @Nullable Rule rule(String name, Map<String, String> given) {
        String capacity = given.getOrDefault("capacity", "");
        String period = given.get("period");
        if (period == null
                || !isNumber(capacity)
                || given.getOrDefault("enabled", "true").equals("false")) {
            return null;
        }
        List<PathCover> paths = new ArrayList<>();
        for (String path : given.getOrDefault("paths", "/**").split(",")) {
            paths.add(PathCover.of(path.strip()));
        }
        String methods = given.getOrDefault("methods", "*").replace(',', '|');
        return new Rule(new RouteLimits.Rate(name, Long.parseLong(capacity), period), paths, HttpMethods.of(methods));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns what is allowed, or null where that is nothing in particular. */
    public @Nullable RouteLimits of(Route route) {
        Set<String> methods = HttpMethods.ofRoute(route.method());
        PathCover path = PathCover.of(route.path());
        RouteLimits.Rate strictest = null;
        for (Rule rule : rules) {
            boolean stricter = strictest == null || rule.rate().capacity() < strictest.capacity();
            if (stricter && rule.isAbout(methods, path)) {
                strictest = rule.rate();
            }
        }
        String taken = route.request() == null ? null : body;
        return taken == null && strictest == null ? null : new RouteLimits(taken, strictest);
    }
}
