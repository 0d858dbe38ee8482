package dev.gofasta.auth.internal;

import dev.gofasta.auth.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells which accounts may not go on although they have good access tokens. The database is asked once in a while for each
 * account. A subject that never had an account here, such as another service, is none of its business.
 */
public final class LiveAccounts {

    private static final int MOST = 10_000;

    private final Accounts accounts;

    private final CredentialStore credentials;

    private final Clock clock;

    private final Duration interval;

    private final RecentlyUsed<String, Answer> answers = new RecentlyUsed<>(MOST);

    public LiveAccounts(Accounts accounts, JdbcClient jdbc, Clock clock, Duration interval) {
        this.accounts = accounts;
        this.credentials = new CredentialStore(jdbc);
        this.clock = clock;
        this.interval = interval;
    }

    /** Whether the account with this id had a login here and may not log in any more. */
    public boolean isGone(String accountId) {
        Instant now = clock.instant();
        Answer known = answers.get(accountId);
        if (known != null && now.isBefore(known.until())) {
            return known.gone();
        }
        boolean gone = accounts.findById(accountId).isEmpty()
                && credentials.find(accountId).isPresent();
        answers.put(accountId, new Answer(gone, now.plus(interval)));
        return gone;
    }

    private record Answer(boolean gone, Instant until) {}
}
