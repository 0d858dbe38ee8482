package dev.gofasta.seeds.autoconfigure;

import dev.gofasta.seeds.autoconfigure.SeedsProperties.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when seeds run on start: because a property says so, or by default in profile dev. */
class OnStartCondition extends SpringBootCondition {

    private static final String PROPERTY = "gofasta.seeds.run";

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Seeds on start");
        Environment environment = context.getEnvironment();
        @Nullable Run run = Binder.get(environment).bind(PROPERTY, Run.class).orElse(null);
        if (run != null) {
            return new ConditionOutcome(run == Run.ON_START, message.because(PROPERTY + " is set"));
        }
        boolean development = environment.acceptsProfiles(Profiles.of("dev"));
        return new ConditionOutcome(
                development, message.because("profile dev is " + (development ? "" : "not ") + "active"));
    }
}
