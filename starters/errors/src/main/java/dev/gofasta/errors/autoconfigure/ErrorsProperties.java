package dev.gofasta.errors.autoconfigure;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the errors starter. */
@ConfigurationProperties("gofasta.errors")
public class ErrorsProperties {

    /** Whether to answer errors as problem documents. */
    private boolean enabled = true;

    /** Address that comes before the code in the member "type" of a problem document, with a slash at its end. */
    private URI typeBase = URI.create("https://gofasta.dev/problems/");

    public boolean isEnabled() {
        return this.enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public URI getTypeBase() {
        return this.typeBase;
    }

    public void setTypeBase(URI typeBase) {
        this.typeBase = typeBase;
    }
}
