package dev.gofasta.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions of users in a store on the server; there is none for sessions in cookies. Thread-safe. */
public interface Sessions {

    /**
     * The sessions that are good now.
     *
     * @param user the name of the user, as Spring Security has it
     * @return the sessions, the one used last first
     */
    List<SessionInfo> of(String user);

    /**
     * Ends one session of a user; no other user's session can be reached.
     *
     * @param user the name of the user
     * @param handle the handle of {@link SessionInfo}
     * @return whether there was such a session
     */
    boolean revoke(String user, String handle);

    /**
     * Ends all sessions of a user: the logout everywhere.
     *
     * @param user the name of the user
     * @return how many there were
     */
    default int revokeAll(String user) {
        return revokeOthers(user, null);
    }

    /**
     * Ends all sessions of a user but one, for example after a change of the password.
     *
     * @param user the name of the user
     * @param currentSessionId the id of the session that stays, or null
     * @return how many were ended
     */
    int revokeOthers(String user, @Nullable String currentSessionId);
}
