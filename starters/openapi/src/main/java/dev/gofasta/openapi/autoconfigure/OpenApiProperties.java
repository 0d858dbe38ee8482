package dev.gofasta.openapi.autoconfigure;

import dev.gofasta.openapi.Exposure;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of the OpenAPI document; everything else is set by springdoc's own properties. */
@ConfigurationProperties("gofasta.openapi")
public class OpenApiProperties {

    /** Whether to make an OpenAPI document at all; if not, springdoc is switched off, too. */
    private boolean enabled = true;

    /**
     * When to serve the document and its user interface; "springdoc.api-docs.enabled" and
     * "springdoc.swagger-ui.enabled" take precedence.
     */
    private Exposure expose = Exposure.DEVELOPMENT;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Exposure getExpose() {
        return expose;
    }

    public void setExpose(Exposure expose) {
        this.expose = expose;
    }
}
