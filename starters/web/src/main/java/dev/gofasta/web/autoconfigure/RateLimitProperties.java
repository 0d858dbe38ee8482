package dev.gofasta.web.autoconfigure;

import dev.gofasta.web.RateLimitRule.WhenStoreIsDown;
import dev.gofasta.web.internal.ratelimit.RuleSettings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the rate limit. */
@ConfigurationProperties("gofasta.web.rate-limit")
public class RateLimitProperties {

    /** Whether to refuse callers that call too often. */
    private boolean enabled = true;

    /** Where requests are counted: by each instance for itself, or in Redis for all instances together. */
    private Store store = Store.MEMORY;

    /** Greatest number of callers that one instance counts; those that call least are forgotten first. */
    private long maxKeys = 100_000;

    /** Time that Redis has to answer before it counts as down. */
    private Duration redisTimeout = Duration.ofMillis(100);

    /** Rules by name; a request must pass all that are about it, and "address" and "auth" are there unless switched off. */
    private Map<String, Rule> rules = new LinkedHashMap<>();

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Store getStore() {
        return this.store;
    }

    public void setStore(Store store) {
        this.store = store;
    }

    public long getMaxKeys() {
        return this.maxKeys;
    }

    public void setMaxKeys(long maxKeys) {
        this.maxKeys = maxKeys;
    }

    public Duration getRedisTimeout() {
        return this.redisTimeout;
    }

    public void setRedisTimeout(Duration redisTimeout) {
        this.redisTimeout = redisTimeout;
    }

    public Map<String, Rule> getRules() {
        return this.rules;
    }

    public void setRules(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** Settings of one rule. */
    public static class Rule {

        /** Whether the rule is in force. */
        private boolean enabled = true;

        /** Patterns of the paths that the rule is about, as in Spring MVC; every path by default. */
        private @Nullable List<String> paths;

        /** HTTP methods that the rule is about; every method by default. */
        private @Nullable Set<String> methods;

        /** Whose requests are counted together: those of an address, or those of a user. */
        private RuleSettings.@Nullable Key key;

        /** Number of requests in a period, all of which may come at once. */
        private @Nullable Long capacity;

        /** Time in which all of the capacity comes back; at least a second. */
        private @Nullable Duration period;

        /** What happens to requests while Redis does not answer. */
        private @Nullable WhenStoreIsDown whenStoreIsDown;

        public boolean isEnabled() {
            return this.enabled;
        }

        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }

        public @Nullable List<String> getPaths() {
            return this.paths;
        }

        public void setPaths(@Nullable List<String> paths) {
            this.paths = paths;
        }

        public @Nullable Set<String> getMethods() {
            return this.methods;
        }

        public void setMethods(@Nullable Set<String> methods) {
            this.methods = methods;
        }

        public RuleSettings.@Nullable Key getKey() {
            return this.key;
        }

        public void setKey(RuleSettings.@Nullable Key key) {
            this.key = key;
        }

        public @Nullable Long getCapacity() {
            return this.capacity;
        }

        public void setCapacity(@Nullable Long capacity) {
            this.capacity = capacity;
        }

        public @Nullable Duration getPeriod() {
            return this.period;
        }

        public void setPeriod(@Nullable Duration period) {
            this.period = period;
        }

        public @Nullable WhenStoreIsDown getWhenStoreIsDown() {
            return this.whenStoreIsDown;
        }

        public void setWhenStoreIsDown(@Nullable WhenStoreIsDown whenStoreIsDown) {
            this.whenStoreIsDown = whenStoreIsDown;
        }

        RuleSettings settings() {
            return new RuleSettings(
                    this.paths, this.methods, this.key, this.capacity, this.period, this.whenStoreIsDown);
        }
    }
}
