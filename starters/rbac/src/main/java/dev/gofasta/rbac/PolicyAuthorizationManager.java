package dev.gofasta.rbac;

import dev.gofasta.rbac.internal.route.RequestPaths;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Asks the policy about a request, as in {@code .anyRequest().access(policyAuthorizationManager)}. The roles are the
 * authorities that begin with {@code ROLE_}, without it; nobody is allowed anything before login.
 */
public class PolicyAuthorizationManager implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String PREFIX = "ROLE_";

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Policy policy;

    /**
     * Creates a manager.
     *
     * @param policy the policy to ask
     */
    public PolicyAuthorizationManager(Policy policy) {
        this.policy = policy;
    }

    /** Returns whether the policy allows the request; never null. */
    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        PathContainer path = RequestPaths.of(context.getRequest());
        Authentication caller = authentication.get();
        if (path == null || caller == null || !trust.isAuthenticated(caller)) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(
                policy.allows(roles(caller), context.getRequest().getMethod(), path));
    }

    private static Set<String> roles(Authentication caller) {
        Set<String> roles = new LinkedHashSet<>();
        for (GrantedAuthority authority : caller.getAuthorities()) {
            String name = authority.getAuthority();
            if (name != null && name.startsWith(PREFIX)) {
                roles.add(name.substring(PREFIX.length()));
            }
        }
        return roles;
    }
}
