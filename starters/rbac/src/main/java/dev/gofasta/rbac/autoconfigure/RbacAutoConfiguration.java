package dev.gofasta.rbac.autoconfigure;

import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyEditor;
import dev.gofasta.rbac.PolicyStore;
import dev.gofasta.rbac.internal.Actor;
import dev.gofasta.rbac.internal.LivePolicy;
import dev.gofasta.rbac.internal.PolicyReloader;
import dev.gofasta.rbac.internal.ResourcePolicyStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;

/** Auto-configuration of the policy, which must be right for the application to start. */
@AutoConfiguration(after = CoreAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "gofasta.rbac.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RbacProperties.class)
public final class RbacAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean({PolicyStore.class, Policy.class, PolicyEditor.class})
    PolicyStore policyStore(RbacProperties properties, ResourceLoader resources) {
        return new ResourcePolicyStore(properties.getPolicy(), resources.getResource(properties.getPolicy()));
    }

    @Bean
    @ConditionalOnMissingBean({Policy.class, PolicyEditor.class})
    LivePolicy livePolicy(
            PolicyStore store,
            ObjectProvider<Actor> actor,
            ApplicationEventPublisher events,
            ObjectProvider<Clock> clock) {
        Actor nobody = () -> null;
        return new LivePolicy(
                store, actor.getIfAvailable(() -> nobody), events, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnBean(LivePolicy.class)
    @ConditionalOnMissingBean
    @ConditionalOnProperty("gofasta.rbac.reload-interval")
    PolicyReloader policyReloader(LivePolicy policy, RbacProperties properties) {
        Duration interval = properties.getReloadInterval();
        if (interval == null || interval.toMillis() <= 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "gofasta.rbac.reload-interval",
                    interval,
                    "The interval must be positive, for example 10s; leave it out to turn reloading off.");
        }
        return new PolicyReloader(policy, interval);
    }
}
