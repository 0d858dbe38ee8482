package dev.gofasta.logging.autoconfigure;

import dev.gofasta.logging.LogFormat;
import dev.gofasta.logging.SecretMasker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of log lines. They are read before there are beans, so none of them can come from a bean. */
@ConfigurationProperties("gofasta.logging")
public class LoggingProperties {

    /** Whether to write log lines in this starter's formats. */
    private boolean enabled = true;

    /** Format of the lines; when not set, text with the profile dev or test and json otherwise. */
    private @Nullable LogFormat format;

    /** Names that make a key secret when they are part of it, compared without case, hyphens and underscores. */
    private List<String> secretKeys = new ArrayList<>(SecretMasker.DEFAULT_KEYS);

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public @Nullable LogFormat getFormat() {
        return format;
    }

    public void setFormat(@Nullable LogFormat format) {
        this.format = format;
    }

    public List<String> getSecretKeys() {
        return secretKeys;
    }

    public void setSecretKeys(List<String> secretKeys) {
        this.secretKeys = secretKeys;
    }
}
