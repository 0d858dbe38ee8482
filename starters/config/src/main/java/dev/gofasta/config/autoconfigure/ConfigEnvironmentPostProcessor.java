package dev.gofasta.config.autoconfigure;

import dev.gofasta.config.RefusedConfigurationException;
import dev.gofasta.config.internal.Findings;
import dev.gofasta.config.internal.KnownKeys;
import dev.gofasta.config.internal.SecretNames;
import dev.gofasta.config.internal.StrictKeys;
import dev.gofasta.config.internal.WeakSecrets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Checks settings and secrets once all files are read, imports and those of profiles included, and before any bean is made. */
class ConfigEnvironmentPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final Profiles DEVELOPMENT = Profiles.of("(dev | test) & !prod & !production");
    private static final String SECRETS_ACTION =
            "Give each secret a random value of its own, for instance from 'openssl rand -base64 32', by an environment "
                    + "variable or a mounted file; the shipped values are for the profiles dev and test only.";
    private static final String KEYS_ACTION = "Correct or remove these names. Names that the application itself reads "
            + "go to gofasta.config.known-keys; gofasta.config.strict=false switches the check off.";

    private final Log log;

    ConfigEnvironmentPostProcessor(DeferredLogFactory logs) {
        this.log = logs.getLog(ConfigEnvironmentPostProcessor.class);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        ConfigProperties properties = Binder.get(environment).bindOrCreate("gofasta.config", ConfigProperties.class);
        if (!properties.isEnabled()) {
            return;
        }
        ClassLoader classes = application.getClassLoader();
        KnownKeys known = KnownKeys.of(classes);
        List<String> problems = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        if (properties.isStrict()) {
            take(unknownKeys(environment, properties, known), KEYS_ACTION, problems, actions);
        }
        if (!environment.acceptsProfiles(DEVELOPMENT)) {
            take(weakSecrets(environment, properties, known, classes), SECRETS_ACTION, problems, actions);
        }
        if (!problems.isEmpty()) {
            throw new RefusedConfigurationException(problems, actions);
        }
    }

    private Findings unknownKeys(ConfigurableEnvironment environment, ConfigProperties properties, KnownKeys known) {
        if (known.isReadable()) {
            return new StrictKeys(known, properties.getKnownKeys()).check(environment);
        }
        return new Findings(
                List.of(),
                List.of("The descriptions of properties (META-INF/spring-configuration-metadata.json) are not on the "
                        + "class path, so unknown names under gofasta are not found."));
    }

    private static Findings weakSecrets(
            ConfigurableEnvironment environment, ConfigProperties properties, KnownKeys known, ClassLoader classes) {
        SecretNames names = SecretNames.of(classes, properties.getSecrets(), properties.getPasswords());
        return new WeakSecrets(known, names, properties.getAcceptedSecrets()).check(environment);
    }

    private void take(Findings findings, String action, List<String> problems, List<String> actions) {
        findings.warnings().forEach(log::warn);
        if (!findings.problems().isEmpty()) {
            problems.addAll(findings.problems());
            actions.add(action);
        }
    }
}
