package dev.gofasta.devservices.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Matches in profile dev or test (active, or default when none is) unless {@code spring.datasource.url} has a value. */
class OnDevelopmentDatabaseCondition extends SpringBootCondition {

    private static final String URL = "spring.datasource.url";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Development database");
        Environment environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("dev", "test"))) {
            return ConditionOutcome.noMatch(message.because("neither profile dev nor test is active"));
        }
        if (hasUrl(environment)) {
            return ConditionOutcome.noMatch(message.because(URL + " is set"));
        }
        return ConditionOutcome.match(message.because("no database is configured"));
    }

    private static boolean hasUrl(Environment environment) {
        try {
            return StringUtils.hasText(environment.getProperty(URL));
        } catch (IllegalArgumentException ex) {
            // A placeholder that cannot be resolved: the data source itself reports it.
            return true;
        }
    }
}
