package dev.gofasta.rbac.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of the policy of roles and routes. */
@ConfigurationProperties("gofasta.rbac")
public class RbacProperties {

    /** Whether to read the policy and to offer it to the filter chain. */
    private boolean enabled = true;

    /** Location of the policy file. */
    private String policy = "classpath:policy/rbac.csv";

    /** How often to look for another text of the policy and to take it over; not at all if not set. */
    private @Nullable Duration reloadInterval;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public @Nullable Duration getReloadInterval() {
        return reloadInterval;
    }

    public void setReloadInterval(@Nullable Duration reloadInterval) {
        this.reloadInterval = reloadInterval;
    }
}
