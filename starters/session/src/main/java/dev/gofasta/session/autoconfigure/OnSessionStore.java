package dev.gofasta.session.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether sessions are kept in a certain store. */
abstract class OnSessionStore extends SpringBootCondition {

    private final SessionStore store;

    OnSessionStore(SessionStore store) {
        this.store = store;
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        SessionStore chosen = Binder.get(context.getEnvironment())
                .bind("gofasta.session.store", SessionStore.class)
                .orElse(SessionStore.COOKIE);
        ConditionMessage message =
                ConditionMessage.forCondition("gofasta.session.store").because("it is " + chosen);
        return new ConditionOutcome(chosen == store, message);
    }

    static final class Cookie extends OnSessionStore {
        Cookie() {
            super(SessionStore.COOKIE);
        }
    }

    static final class Jdbc extends OnSessionStore {
        Jdbc() {
            super(SessionStore.JDBC);
        }
    }

    static final class Redis extends OnSessionStore {
        Redis() {
            super(SessionStore.REDIS);
        }
    }
}
