package dev.gofasta.config.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Properties of the checks of settings and secrets. */
@ConfigurationProperties("gofasta.config")
public class ConfigProperties {

    /** Whether to check settings and secrets when the application starts. */
    private boolean enabled = true;

    /** Whether an unknown name under "gofasta" in a file or on the command line stops the start. */
    private boolean strict = true;

    /** Names under "gofasta" that the application itself reads; "*" stands for one part, "**" for any number. */
    private List<String> knownKeys = new ArrayList<>();

    /** More properties that hold a signing or encryption key; "*" stands for one part, "**" for any number. */
    private List<String> secrets = new ArrayList<>();

    /** More properties that hold a password or token given by others; "*" stands for one part, "**" for any number. */
    private List<String> passwords = new ArrayList<>();

    /** Secrets that are not looked at; "*" stands for one part, "**" for any number. */
    private List<String> acceptedSecrets = new ArrayList<>();

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    public List<String> getKnownKeys() {
        return knownKeys;
    }

    public void setKnownKeys(List<String> knownKeys) {
        this.knownKeys = knownKeys;
    }

    public List<String> getSecrets() {
        return secrets;
    }

    public void setSecrets(List<String> secrets) {
        this.secrets = secrets;
    }

    public List<String> getPasswords() {
        return passwords;
    }

    public void setPasswords(List<String> passwords) {
        this.passwords = passwords;
    }

    public List<String> getAcceptedSecrets() {
        return acceptedSecrets;
    }

    public void setAcceptedSecrets(List<String> acceptedSecrets) {
        this.acceptedSecrets = acceptedSecrets;
    }
}
