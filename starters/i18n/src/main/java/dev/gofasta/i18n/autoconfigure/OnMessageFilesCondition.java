package dev.gofasta.i18n.autoconfigure;

import dev.gofasta.i18n.internal.MessageFiles;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Without files Spring Boot's own message source and choice of languages stay. */
class OnMessageFilesCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String location = context.getEnvironment().getProperty("gofasta.i18n.location", I18nProperties.LOCATION);
        boolean exist = MessageFiles.exist(context.getResourceLoader(), location);
        return new ConditionOutcome(exist, (exist ? "there are" : "there are no") + " message files at " + location);
    }
}
