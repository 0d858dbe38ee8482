package dev.gofasta.web.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the log of requests. */
@ConfigurationProperties("gofasta.web.request-log")
public class RequestLogProperties {

    /** Whether to log one line for each request. */
    private boolean enabled = true;

    /** Patterns of paths that are not logged. */
    private List<String> excludedPaths = new ArrayList<>(List.of("/actuator/health/**", "/livez", "/readyz"));

    /** Whether to log the query of requests, which may hold secrets. */
    private boolean query;

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<String> getExcludedPaths() {
        return this.excludedPaths;
    }

    public void setExcludedPaths(List<String> excludedPaths) {
        this.excludedPaths = excludedPaths;
    }

    public boolean isQuery() {
        return this.query;
    }

    public void setQuery(boolean query) {
        this.query = query;
    }
}
