package dev.gofasta.rbac;

import dev.gofasta.core.ApplicationException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Keeps rows to their owners. The row of somebody else is answered like a row that does not exist (404), so that nobody
 * learns which ids are in use. The owner's id is compared with the name of the authenticated user.
 */
public final class Ownership {

    private static final AuthenticationTrustResolver TRUST = new AuthenticationTrustResolverImpl();

    private final Authentication caller;

    private Ownership(Authentication caller) {
        this.caller = caller;
    }

    /**
     * Returns what somebody owns.
     *
     * @param authentication who calls
     * @return the ownership of that user
     * @throws ApplicationException 401 if nobody is logged in
     */
    public static Ownership of(@Nullable Authentication authentication) {
        if (authentication == null || !TRUST.isAuthenticated(authentication)) {
            throw ApplicationException.unauthorized("Log in first.");
        }
        return new Ownership(authentication);
    }

    /**
     * Does the same as {@code of(authentication).requireMine(ownerId, resource, id)}.
     *
     * @param authentication who calls
     * @param ownerId the id of the row's owner; null belongs to nobody
     * @param resource the kind of row for the message, such as {@code Order}
     * @param id the id of the row
     * @throws ApplicationException 404 if it belongs to somebody else, 401 if nobody is logged in
     */
    public static void requireOwner(
            @Nullable Authentication authentication, @Nullable String ownerId, String resource, Object id) {
        of(authentication).requireMine(ownerId, resource, id);
    }

    /**
     * Tells whether a row belongs to the caller.
     *
     * @param ownerId the id of the row's owner; null belongs to nobody
     * @return whether it is the caller's name
     */
    public boolean isMine(@Nullable String ownerId) {
        return ownerId != null && !ownerId.isEmpty() && ownerId.equals(caller.getName());
    }

    /**
     * Refuses a row that belongs to somebody else.
     *
     * @param ownerId the id of the row's owner; null belongs to nobody
     * @param resource the kind of row for the message, such as {@code Order}
     * @param id the id of the row
     * @param rolesThatSeeAll roles, without {@code ROLE_}, that may have every row; inherited roles are not looked up
     * @throws ApplicationException 404, the same as for a row that does not exist
     */
    public void requireMine(@Nullable String ownerId, String resource, Object id, String... rolesThatSeeAll) {
        if (!isMine(ownerId) && !hasOneOf(Set.of(rolesThatSeeAll))) {
            throw ApplicationException.notFound(resource, id);
        }
    }

    private boolean hasOneOf(Set<String> roles) {
        return caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(name ->
                        name != null && name.startsWith("ROLE_") && roles.contains(name.substring("ROLE_".length())));
    }
}
