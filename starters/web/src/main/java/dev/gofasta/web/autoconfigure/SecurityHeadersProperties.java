package dev.gofasta.web.autoconfigure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the security headers. */
@ConfigurationProperties("gofasta.web.security-headers")
public class SecurityHeadersProperties {

    private static final String UI =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    /** Whether to give every answer headers that tell browsers to do as little as possible with it. */
    private boolean enabled = true;

    /** Policy that browsers apply to answers. */
    private String contentSecurityPolicy =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Policies by pattern of the path, such as "[/ui/**]"; Swagger UI has one that lets it work. */
    private Map<String, String> paths = new LinkedHashMap<>(Map.of("/swagger-ui/**", UI));

    /** How long browsers must use TLS only after they have seen an answer over TLS; zero for no such header. */
    private Duration hstsMaxAge = Duration.ofDays(365);

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getContentSecurityPolicy() {
        return this.contentSecurityPolicy;
    }

    public void setContentSecurityPolicy(String contentSecurityPolicy) {
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    public Map<String, String> getPaths() {
        return this.paths;
    }

    public void setPaths(Map<String, String> paths) {
        this.paths = paths;
    }

    public Duration getHstsMaxAge() {
        return this.hstsMaxAge;
    }

    public void setHstsMaxAge(Duration hstsMaxAge) {
        this.hstsMaxAge = hstsMaxAge;
    }
}
