package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.LoginThrottle;
import dev.gofasta.auth.internal.CredentialStore.Credential;
import dev.gofasta.auth.internal.OneTimeTokens.Purpose;
import dev.gofasta.core.ApplicationException;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Changes passwords, each time with the end of all logins. */
final class PasswordChanges {

    private static final Log LOG = LogFactory.getLog(PasswordChanges.class);

    private final Accounts accounts;

    private final CredentialStore credentials;

    private final Passwords passwords;

    private final RefreshTokens refreshTokens;

    private final OneTimeTokens tokens;

    private final LoginThrottle throttle;

    private final TransactionOperations transactions;

    private final Mails mails;

    PasswordChanges(AccountParts parts, CredentialStore credentials, Mails mails) {
        this.accounts = parts.accounts();
        this.credentials = credentials;
        this.passwords = parts.passwords();
        this.refreshTokens = parts.refreshTokens();
        this.tokens = parts.oneTimeTokens();
        this.throttle = parts.throttle();
        this.transactions = parts.transactions();
        this.mails = mails;
    }

    void change(String accountId, String current, String next) {
        Account account = accounts.findById(accountId).orElseThrow(Logins::invalid);
        String client = "account " + accountId;
        throttle.attempt(client, "");
        Optional<Credential> credential = credentials.find(accountId);
        if (!passwords.matches(current, credential.map(Credential::hash).orElse(null)) || credential.isEmpty()) {
            throw Logins.invalid();
        }
        throttle.succeeded(client, "");
        String hash = passwords.encodeNew(next, account.email());
        Boolean changed = transactions.execute(status -> {
            // In the order of a reset, so that two of them wait for each other and do not block each other.
            tokens.forget(accountId);
            boolean mine = credentials.replace(accountId, credential.get().hash(), hash);
            refreshTokens.endAll(accountId);
            return mine;
        });
        if (!Boolean.TRUE.equals(changed)) {
            throw Logins.invalid();
        }
        LOG.info("Changed a password: account=" + accountId);
        mails.passwordChanged(accountId);
    }

    void reset(String token, String next, String clientAddress) {
        String owner = tokens.find(token, Purpose.RESET).orElseThrow(PasswordChanges::invalidToken);
        Account account = accounts.findById(owner).orElseThrow(PasswordChanges::invalidToken);
        String email = Emails.normalise(account.email());
        String hash = passwords.encodeNew(next, email);
        Boolean changed = transactions.execute(status -> {
            if (!tokens.use(token, Purpose.RESET)) {
                return false;
            }
            tokens.forget(owner);
            credentials.set(owner, hash);
            refreshTokens.endAll(owner);
            return true;
        });
        if (!Boolean.TRUE.equals(changed)) {
            throw invalidToken();
        }
        throttle.succeeded(email, clientAddress);
        LOG.info("Reset a password by a link: account=" + owner);
        mails.passwordChanged(owner);
    }

    void verify(String token) {
        String owner = tokens.find(token, Purpose.VERIFICATION).orElseThrow(PasswordChanges::invalidToken);
        Boolean done = transactions.execute(status -> {
            boolean mine = tokens.use(token, Purpose.VERIFICATION);
            if (mine) {
                credentials.verify(owner);
            }
            return mine;
        });
        if (!Boolean.TRUE.equals(done)) {
            throw invalidToken();
        }
    }

    private static ApplicationException invalidToken() {
        return ApplicationException.badRequest("INVALID_TOKEN", "The link is not valid any more.");
    }
}
