package dev.gofasta.auth.internal;

import dev.gofasta.auth.LoginThrottle;
import dev.gofasta.auth.RetryLaterException;
import dev.gofasta.core.ErrorKind;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Counts in the table {@code auth_login_failures}: by account, and apart from it for each address that has logged in. */
public final class TableLoginThrottle implements LoginThrottle {

    private static final int FREE = 5;

    private static final int TRIES = 20;

    private static final Duration FIRST = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration FORGET = Duration.ofHours(24);

    private static final Duration REMEMBER = Duration.ofDays(90);

    private record Counter(int failures, long last, boolean known) {}

    private final JdbcClient jdbc;

    private final TransactionOperations separate;

    private final Clock clock;

    public TableLoginThrottle(JdbcClient jdbc, TransactionOperations separate, Clock clock) {
        this.jdbc = jdbc;
        this.separate = separate;
        this.clock = clock;
    }

    @Override
    public void attempt(String email, String clientAddress) {
        String pair = pair(email, clientAddress);
        boolean known = find(pair).filter(Counter::known).isPresent();
        String key = known ? pair : Secrets.hash(email);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (count(key)) {
                return;
            }
        }
        throw later(Duration.ofSeconds(1));
    }

    /** Counts one more, unless it is too early or another thread was faster. */
    private boolean count(String key) {
        long now = clock.millis();
        Optional<Counter> found = find(key);
        if (found.isEmpty()) {
            return insert(key, 1, false);
        }
        Counter counter = found.get();
        boolean old = counter.last() + FORGET.toMillis() <= now;
        int failures = old ? 0 : counter.failures();
        long wait = counter.last() + delay(failures).toMillis() - now;
        if (wait > 0 && failures >= FREE) {
            throw later(Duration.ofMillis(wait));
        }
        return jdbc.sql("UPDATE auth_login_failures SET failures = ?, last_at = ?"
                                + " WHERE key_hash = ? AND failures = ? AND last_at = ?")
                        .params(failures + 1, now, key, counter.failures(), counter.last())
                        .update()
                == 1;
    }

    @Override
    public void succeeded(String email, String clientAddress) {
        String pair = pair(email, clientAddress);
        boolean known = find(pair).filter(Counter::known).isPresent();
        reset(known ? pair : Secrets.hash(email));
        if (!known && !clientAddress.isEmpty()) {
            insert(pair, 0, true);
        }
    }

    void purge() {
        long now = clock.millis();
        new Expired("auth_login_failures", "key_hash", "known = 0 AND last_at <= :now")
                .delete(jdbc, now - FORGET.toMillis());
        new Expired("auth_login_failures", "key_hash", "last_at <= :now").delete(jdbc, now - REMEMBER.toMillis());
    }

    private void reset(String key) {
        jdbc.sql("UPDATE auth_login_failures SET failures = 0, last_at = ? WHERE key_hash = ?")
                .params(clock.millis(), key)
                .update();
    }

    private boolean insert(String key, int failures, boolean known) {
        try {
            separate.executeWithoutResult(status -> jdbc.sql(
                            "INSERT INTO auth_login_failures (key_hash, failures, last_at, known) VALUES (?, ?, ?, ?)")
                    .params(key, failures, clock.millis(), known ? 1 : 0)
                    .update());
            return true;
        } catch (DataAccessException raced) {
            if (!Duplicates.isDuplicate(raced)) {
                throw raced;
            }
            return false;
        }
    }

    private Optional<Counter> find(String key) {
        return jdbc.sql("SELECT failures, last_at, known FROM auth_login_failures WHERE key_hash = ?")
                .param(key)
                .query((row, number) -> new Counter(row.getInt(1), row.getLong(2), row.getInt(3) != 0))
                .optional();
    }

    private static Duration delay(int failures) {
        int doubled = Math.min(Math.max(failures - FREE, 0), 16);
        Duration delay = FIRST.multipliedBy(1L << doubled);
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }

    private static String pair(String email, String clientAddress) {
        return Secrets.hash(email + "\n" + clientAddress);
    }

    private static RetryLaterException later(Duration wait) {
        return new RetryLaterException(
                ErrorKind.TOO_MANY_REQUESTS, "TOO_MANY_LOGINS", "Too many failed logins. Try again later.", wait);
    }
}
