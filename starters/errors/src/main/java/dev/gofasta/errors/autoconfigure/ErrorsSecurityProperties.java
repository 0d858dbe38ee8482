package dev.gofasta.errors.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the answers of Spring Security. */
@ConfigurationProperties("gofasta.errors.security")
public class ErrorsSecurityProperties {

    /** Whether to answer what Spring Security refuses as problem documents. */
    private boolean enabled = true;

    /** Value of the header "WWW-Authenticate" for callers that bring no credentials; empty for none. */
    private String challenge = "Bearer";

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getChallenge() {
        return this.challenge;
    }

    public void setChallenge(String challenge) {
        this.challenge = challenge;
    }
}
