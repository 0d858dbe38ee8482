package dev.gofasta.web.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of requests from other origins. */
@ConfigurationProperties("gofasta.web.cors")
public class CorsProperties {

    /** Whether to answer pre-flight requests and to refuse requests from origins that are not allowed. */
    private boolean enabled = true;

    /** Origins whose pages may call this service, exactly as browsers send them, such as "https://shop.example". */
    private List<String> allowedOrigins = new ArrayList<>();

    /** Patterns of origins that may call this service, such as "https://*.shop.example". */
    private List<String> allowedOriginPatterns = new ArrayList<>();

    /** Methods that pages of other origins may use. */
    private List<String> allowedMethods = new ArrayList<>(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));

    /** Headers that pages of other origins may send. */
    private List<String> allowedHeaders = new ArrayList<>(List.of(
            "Accept", "Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-Id"));

    /** Headers of answers that pages of other origins may read. */
    private List<String> exposedHeaders = new ArrayList<>(
            List.of("ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id"));

    /** Whether pages of other origins may send cookies and other credentials of the browser. */
    private boolean allowCredentials;

    /** How long browsers may keep the answer to a pre-flight request. */
    private Duration maxAge = Duration.ofMinutes(30);

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public List<String> getAllowedOrigins() {
        return this.allowedOrigins;
    }

    public void setAllowedOrigins(List<String> allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    public List<String> getAllowedOriginPatterns() {
        return this.allowedOriginPatterns;
    }

    public void setAllowedOriginPatterns(List<String> allowedOriginPatterns) {
        this.allowedOriginPatterns = allowedOriginPatterns;
    }

    public List<String> getAllowedMethods() {
        return this.allowedMethods;
    }

    public void setAllowedMethods(List<String> allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    public List<String> getAllowedHeaders() {
        return this.allowedHeaders;
    }

    public void setAllowedHeaders(List<String> allowedHeaders) {
        this.allowedHeaders = allowedHeaders;
    }

    public List<String> getExposedHeaders() {
        return this.exposedHeaders;
    }

    public void setExposedHeaders(List<String> exposedHeaders) {
        this.exposedHeaders = exposedHeaders;
    }

    public boolean isAllowCredentials() {
        return this.allowCredentials;
    }

    public void setAllowCredentials(boolean allowCredentials) {
        this.allowCredentials = allowCredentials;
    }

    public Duration getMaxAge() {
        return this.maxAge;
    }

    public void setMaxAge(Duration maxAge) {
        this.maxAge = maxAge;
    }
}
