package dev.gofasta.auth.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code auth_one_time_tokens}: at most one token for each account and purpose, the newest. */
public final class OneTimeTokens {

    /** What a token is good for. */
    enum Purpose {
        VERIFICATION,
        RESET
    }

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    private final Clock clock;

    public OneTimeTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a token, unless one with the same lifetime was made a moment ago: whoever asks again and again must not make the
     * owner's link void before it is used. Must not run in a transaction, for another thread may do the same.
     */
    Optional<String> make(String accountId, Purpose purpose, Duration lifetime) {
        String token = Secrets.token();
        return (update(accountId, purpose, token, lifetime) || insert(accountId, purpose, token, lifetime))
                ? Optional.of(token)
                : Optional.empty();
    }

    /** Uses a token up that was found. Of several threads at once only one does. */
    boolean use(String token, Purpose purpose) {
        return jdbc.sql("DELETE FROM auth_one_time_tokens WHERE token_hash = ? AND purpose = ?")
                        .params(Secrets.hash(token), purpose.name())
                        .update()
                == 1;
    }

    Optional<String> find(String token, Purpose purpose) {
        return jdbc.sql("SELECT account_id FROM auth_one_time_tokens"
                        + " WHERE token_hash = ? AND purpose = ? AND expires_at > ?")
                .params(Secrets.hash(token), purpose.name(), clock.millis())
                .query(String.class)
                .optional();
    }

    void forget(String accountId) {
        jdbc.sql("DELETE FROM auth_one_time_tokens WHERE account_id = ?")
                .param(accountId)
                .update();
    }

    void purge() {
        new Expired("auth_one_time_tokens", "token_hash", "expires_at <= :now").delete(jdbc, clock.millis());
    }

    private boolean update(String accountId, Purpose purpose, String token, Duration lifetime) {
        long end = end(lifetime);
        Duration pause = PAUSE.compareTo(lifetime) < 0 ? PAUSE : lifetime;
        return jdbc.sql("UPDATE auth_one_time_tokens SET token_hash = ?, expires_at = ?"
                                + " WHERE account_id = ? AND purpose = ? AND (expires_at <= ? OR expires_at > ?)")
                        .params(Secrets.hash(token), end, accountId, purpose.name(), end - pause.toMillis(), end)
                        .update()
                == 1;
    }

    /** Not if there is one, whether it was there or another thread was faster. */
    private boolean insert(String accountId, Purpose purpose, String token, Duration lifetime) {
        try {
            jdbc.sql("INSERT INTO auth_one_time_tokens (token_hash, expires_at, account_id, purpose)"
                            + " VALUES (?, ?, ?, ?)")
                    .params(Secrets.hash(token), end(lifetime), accountId, purpose.name())
                    .update();
            return true;
        } catch (DataAccessException known) {
            if (!Duplicates.isDuplicate(known)) {
                throw known;
            }
            return false;
        }
    }

    private long end(Duration lifetime) {
        return clock.instant().plus(lifetime).toEpochMilli();
    }
}
