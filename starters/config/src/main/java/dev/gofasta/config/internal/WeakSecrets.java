package dev.gofasta.config.internal;

import dev.gofasta.config.SecretKind;
import dev.gofasta.config.SecretPolicy;
import dev.gofasta.config.internal.SecretCandidates.Candidate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;

/** Finds secrets that are too weak for production. */
public final class WeakSecrets {

    private final KnownKeys known;
    private final SecretNames names;
    private final List<KeyPattern> accepted;
    private final SecretPolicy policy = new SecretStrength();

    /**
     * Knows what is a secret.
     *
     * @param known what the class path describes
     * @param names what is a secret
     * @param accepted patterns of secrets that are not looked at
     */
    public WeakSecrets(KnownKeys known, SecretNames names, List<String> accepted) {
        this.known = known;
        this.names = names;
        this.accepted = KeyPattern.all(accepted);
    }

    /** One problem for each weak secret. */
    public Findings check(ConfigurableEnvironment environment) {
        Findings findings = new Findings();
        for (Candidate candidate : SecretCandidates.in(environment, known, names)) {
            KeyName name = candidate.name();
            Optional<SecretKind> kind = names.kindOf(name);
            if (kind.isPresent() && isText(name) && !KeyPattern.anyMatches(accepted, name)) {
                check(environment, kind.get(), candidate.text(), findings);
            }
        }
        return findings;
    }

    private boolean isText(KeyName name) {
        return known.find(name)
                .filter(key -> KeyName.of(key.name()).equals(name))
                .map(KnownKey::holdsText)
                .orElse(true);
    }

    private void check(ConfigurableEnvironment environment, SecretKind kind, String text, Findings findings) {
        ConfigurationProperty property = property(environment, ConfigurationPropertyName.adapt(text, '.'));
        if (property == null || !isScalar(property.getValue())) {
            return;
        }
        String value =
                environment.resolvePlaceholders(property.getValue().toString()).strip();
        if (!value.isEmpty() && !isElsewhere(value)) {
            policy.weakness(kind, value)
                    .ifPresent(why -> findings.problem(text + " (" + Place.of(property) + "): " + why));
        }
    }

    /** YAML reads a password of digits as a number. */
    private static boolean isScalar(Object value) {
        return value instanceof CharSequence || value instanceof Number;
    }

    /** A place holder that nothing resolves, or the place of a file: the value itself is not here. */
    private static boolean isElsewhere(String value) {
        return value.contains("${") || value.startsWith("classpath:") || value.startsWith("file:");
    }

    private static @Nullable ConfigurationProperty property(
            ConfigurableEnvironment environment, ConfigurationPropertyName name) {
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(environment.getPropertySources())) {
            ConfigurationProperty property = source.getConfigurationProperty(name);
            if (property != null) {
                return property;
            }
        }
        return null;
    }
}
