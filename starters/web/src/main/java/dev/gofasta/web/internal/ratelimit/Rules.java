package dev.gofasta.web.internal.ratelimit;

import dev.gofasta.web.RateLimitRule;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules in force: those that are always there, as the settings change them, and those of the settings. */
public final class Rules {

    private static final Map<String, RuleSettings> DEFAULTS = Map.of(
            "address",
            new RuleSettings(List.of("/**"), null, RuleSettings.Key.ADDRESS, 600L, Duration.ofMinutes(1), null),
            "auth",
            new RuleSettings(
                    List.of("/api/v1/auth/**"), null, RuleSettings.Key.ADDRESS, 30L, Duration.ofMinutes(1), null));

    private final Map<String, RuleSettings> rules = new LinkedHashMap<>(DEFAULTS);

    /** Reads settings; {@code off} names the rules that are switched off. */
    public Rules(Map<String, RuleSettings> settings, Set<String> off) {
        settings.forEach((name, given) -> this.rules.merge(name, given, (standard, own) -> own.or(standard)));
        this.rules.keySet().removeAll(off);
    }

    /** The rules that count by a key. */
    public List<RateLimitRule> keyedBy(RuleSettings.Key key) {
        return this.rules.entrySet().stream()
                .filter(entry -> entry.getValue().isKeyedBy(key))
                .map(entry -> entry.getValue().rule(entry.getKey()))
                .toList();
    }
}
