package dev.gofasta.auth.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The table {@code auth_refresh_tokens}: one row for each login, which holds the one token that is good. So there can never
 * be two; a token is the name of the row and a secret.
 */
public final class RefreshTokens {

    /**
     * A new token.
     *
     * @param accountId the account it belongs to
     * @param value the token
     * @param expiresAt the time from which it is refused
     */
    record Issued(String accountId, String value, Instant expiresAt) {}

    /**
     * A login.
     *
     * @param accountId the account it belongs to
     * @param end the time at which it ends however often it is refreshed
     */
    record Family(String accountId, Instant end) {}

    private final JdbcClient jdbc;

    private final TransactionOperations separate;

    private final Clock clock;

    private final Duration lifetime;

    private final Duration cap;

    public RefreshTokens(
            JdbcClient jdbc, TransactionOperations separate, Clock clock, Duration lifetime, Duration cap) {
        this.jdbc = jdbc;
        this.separate = separate;
        this.clock = clock;
        this.lifetime = lifetime;
        this.cap = cap;
    }

    Issued start(String accountId) {
        Instant now = clock.instant();
        String name = Secrets.token();
        String secret = Secrets.token();
        Instant end = now.plus(cap);
        Instant expires = earlier(now.plus(lifetime), end);
        jdbc.sql("INSERT INTO auth_refresh_tokens (family, account_id, token_hash, expires_at, family_expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(Secrets.hash(name), accountId, Secrets.hash(secret), expires.toEpochMilli(), end.toEpochMilli())
                .update();
        return new Issued(accountId, name + "." + secret, expires);
    }

    /** The login that the token names, whether the token is good or not. */
    Optional<Family> family(String token) {
        return find(Secrets.hash(parts(token)[0]));
    }

    /** Changes a token for the next one; whoever comes with an old one, or too late, ends the login. */
    Optional<Issued> rotate(String token, Family found) {
        String[] parts = parts(token);
        if (parts.length != 2) {
            return Optional.empty();
        }
        String family = Secrets.hash(parts[0]);
        Issued next = next(parts[0], found);
        boolean rotated =
                Boolean.TRUE.equals(separate.execute(status -> replace(family, Secrets.hash(parts[1]), next)));
        return rotated ? Optional.of(next) : Optional.empty();
    }

    private Issued next(String name, Family found) {
        Instant expires = earlier(clock.instant().plus(lifetime), found.end());
        return new Issued(found.accountId(), name + "." + Secrets.token(), expires);
    }

    /** Reads nothing, so that no database has a snapshot that another thread could outdate. */
    private boolean replace(String family, String hash, Issued next) {
        int rows = jdbc.sql("UPDATE auth_refresh_tokens SET token_hash = ?, expires_at = ?"
                        + " WHERE family = ? AND token_hash = ? AND expires_at > ?")
                .params(
                        Secrets.hash(parts(next.value())[1]),
                        next.expiresAt().toEpochMilli(),
                        family,
                        hash,
                        clock.millis())
                .update();
        if (rows == 0) {
            delete(family);
        }
        return rows == 1;
    }

    void end(String token) {
        String[] parts = parts(token);
        if (parts.length == 2) {
            delete(Secrets.hash(parts[0]));
        }
    }

    void endAll(String accountId) {
        jdbc.sql("DELETE FROM auth_refresh_tokens WHERE account_id = ?")
                .param(accountId)
                .update();
    }

    void purge() {
        new Expired("auth_refresh_tokens", "family", "expires_at <= :now").delete(jdbc, clock.millis());
    }

    private Optional<Family> find(String family) {
        return jdbc.sql("SELECT account_id, family_expires_at FROM auth_refresh_tokens WHERE family = ?")
                .param(family)
                .query((row, number) -> new Family(row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    private void delete(String family) {
        jdbc.sql("DELETE FROM auth_refresh_tokens WHERE family = ?")
                .param(family)
                .update();
    }

    private static String[] parts(String token) {
        return token.length() > 200 ? new String[] {""} : token.split("\\.", -1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
