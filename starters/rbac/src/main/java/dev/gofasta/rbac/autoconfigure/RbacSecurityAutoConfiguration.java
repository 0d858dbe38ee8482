package dev.gofasta.rbac.autoconfigure;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyAuthorizationManager;
import dev.gofasta.rbac.internal.Actor;
import dev.gofasta.rbac.internal.SecurityActor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Auto-configuration of what connects the policy with Spring Security. */
@AutoConfiguration(after = RbacAutoConfiguration.class)
@ConditionalOnClass({RequestAuthorizationContext.class, HttpServletRequest.class})
@ConditionalOnBooleanProperty(name = "gofasta.rbac.enabled", matchIfMissing = true)
public final class RbacSecurityAutoConfiguration {

    @Bean
    @ConditionalOnBean(Policy.class)
    @ConditionalOnMissingBean
    PolicyAuthorizationManager policyAuthorizationManager(Policy policy) {
        return new PolicyAuthorizationManager(policy);
    }

    @Bean
    @ConditionalOnMissingBean
    Actor policyActor() {
        return new SecurityActor();
    }
}
