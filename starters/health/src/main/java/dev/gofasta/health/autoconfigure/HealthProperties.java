package dev.gofasta.health.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of the health endpoints. */
@ConfigurationProperties("gofasta.health")
public class HealthProperties {

    /** Whether to serve the health endpoints. */
    private boolean enabled = true;

    /** Path of the endpoints; liveness and readiness are at "/live" and "/ready" below it. */
    private String path = "/health";

    private final Ready ready = new Ready();

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public Ready getReady() {
        return ready;
    }

    /** Properties of the readiness checks. */
    public static class Ready {

        /** Names of the Actuator health contributors that readiness asks; those that do not exist are left out. */
        private List<String> checks = new ArrayList<>(List.of("db"));

        /** Time limit of each check, after which it counts as down; must be positive. */
        private Duration timeout = Duration.ofSeconds(1);

        public List<String> getChecks() {
            return checks;
        }

        public void setChecks(List<String> checks) {
            this.checks = checks;
        }

        public Duration getTimeout() {
            return timeout;
        }

        public void setTimeout(Duration timeout) {
            this.timeout = timeout;
        }
    }
}
