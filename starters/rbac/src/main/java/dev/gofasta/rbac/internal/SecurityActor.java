package dev.gofasta.rbac.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The user of the security context. */
public final class SecurityActor implements Actor {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    @Override
    public @Nullable String name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && trust.isAuthenticated(authentication) ? authentication.getName() : null;
    }
}
