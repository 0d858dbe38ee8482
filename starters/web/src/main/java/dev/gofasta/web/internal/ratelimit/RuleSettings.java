package dev.gofasta.web.internal.ratelimit;

import dev.gofasta.web.RateLimitRule;
import dev.gofasta.web.RateLimitRule.WhenStoreIsDown;
import dev.gofasta.web.internal.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** A rule as it is written in the settings, where anything may be left out. */
public record RuleSettings(
        @Nullable List<String> paths,
        @Nullable Set<String> methods,
        @Nullable Key key,
        @Nullable Long capacity,
        @Nullable Duration period,
        @Nullable WhenStoreIsDown whenStoreIsDown) {

    private static final long MOST = 1_000_000_000;

    /** Whose requests are counted together. */
    public enum Key {
        /** Those of an address, or of a network of IPv6. */
        ADDRESS,
        /** Those of a user who is signed in. */
        USER
    }

    /** Takes from another what is left out here. */
    RuleSettings or(RuleSettings other) {
        return new RuleSettings(
                (this.paths != null) ? this.paths : other.paths,
                (this.methods != null) ? this.methods : other.methods,
                (this.key != null) ? this.key : other.key,
                (this.capacity != null) ? this.capacity : other.capacity,
                (this.period != null) ? this.period : other.period,
                (this.whenStoreIsDown != null) ? this.whenStoreIsDown : other.whenStoreIsDown);
    }

    boolean isKeyedBy(Key wanted) {
        return ((this.key != null) ? this.key : Key.ADDRESS) == wanted;
    }

    RateLimitRule rule(String name) {
        check(name, "name", name, text -> text.matches("[a-z0-9-]{1,40}"), "letters a to z, digits and hyphens");
        List<String> patterns = (this.paths != null) ? this.paths : List.of("/**");
        patterns.forEach(path -> check(name, "paths", path, RuleSettings::isPattern, "a pattern such as /api/**"));
        return new RateLimitRule(
                name,
                patterns,
                ((this.methods != null) ? this.methods : Set.<String>of())
                        .stream().map(method -> method.toUpperCase(Locale.ROOT)).collect(Collectors.toSet()),
                check(name, "capacity", this.capacity, value -> value >= 1 && value <= MOST, "between 1 and " + MOST),
                check(name, "period", this.period, RuleSettings::isPeriod, "between 1s and 366d"),
                (this.whenStoreIsDown != null) ? this.whenStoreIsDown : WhenStoreIsDown.MEMORY);
    }

    private static boolean isPattern(String path) {
        try {
            return path.startsWith("/") && PathPatternParser.defaultInstance.parse(path) != null;
        } catch (PatternParseException malformed) {
            return false;
        }
    }

    private static boolean isPeriod(Duration period) {
        return period.compareTo(Duration.ofSeconds(1)) >= 0 && period.compareTo(Duration.ofDays(366)) <= 0;
    }

    private static <T> T check(String name, String setting, @Nullable T value, Predicate<T> accepted, String what) {
        if (value == null || !accepted.test(value)) {
            throw new SettingsException(
                    "The rate limit '" + name + "' has " + ((value != null) ? "'" + value + "' as " : "no ") + setting
                            + ", which must be " + what + ".",
                    "Set gofasta.web.rate-limit.rules." + name + "." + setting + ", or remove the rule.");
        }
        return value;
    }
}
