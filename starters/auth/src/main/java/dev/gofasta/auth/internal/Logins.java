package dev.gofasta.auth.internal;

import dev.gofasta.auth.AccessToken;
import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.LoginThrottle;
import dev.gofasta.auth.Tokens;
import dev.gofasta.auth.internal.CredentialStore.Credential;
import dev.gofasta.auth.internal.RefreshTokens.Family;
import dev.gofasta.auth.internal.RefreshTokens.Issued;
import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Gives tokens for passwords and for refresh tokens. */
final class Logins {

    private static final Log LOG = LogFactory.getLog(Logins.class);

    private final Accounts accounts;

    private final CredentialStore credentials;

    private final Passwords passwords;

    private final AccessTokens accessTokens;

    private final RefreshTokens refreshTokens;

    private final LoginThrottle throttle;

    private final TransactionOperations transactions;

    Logins(AccountParts parts, CredentialStore credentials) {
        this.accounts = parts.accounts();
        this.credentials = credentials;
        this.passwords = parts.passwords();
        this.accessTokens = parts.accessTokens();
        this.refreshTokens = parts.refreshTokens();
        this.throttle = parts.throttle();
        this.transactions = parts.transactions();
    }

    Tokens login(String address, String password, String client) {
        String email = Emails.normalise(address);
        String shown = client.isEmpty() ? "-" : client;
        throttle.attempt(email, client);
        Optional<Account> account = accounts.findByEmail(email);
        Optional<Credential> credential =
                credentials.find(account.map(Account::id).orElse(""));
        boolean matches =
                passwords.matches(password, credential.map(Credential::hash).orElse(null));
        if (!matches || account.isEmpty() || credential.isEmpty()) {
            LOG.info("Refused a login by password: account="
                    + account.map(Account::id).orElse("-") + " client=" + shown);
            throw invalid();
        }
        throttle.succeeded(email, client);
        if (!credential.get().verified()) {
            throw ApplicationException.of(
                    ErrorKind.FORBIDDEN, "EMAIL_NOT_VERIFIED", "The e-mail address is not confirmed yet.");
        }
        Tokens tokens = open(account.get(), credential.get(), password);
        LOG.info("Login by password: account=" + account.get().id() + " client=" + shown);
        return tokens;
    }

    /** Opens a login only if the password has not been changed since it was looked at. */
    private Tokens open(Account account, Credential credential, String password) {
        String hash = passwords.upgrade(password, credential.hash());
        Issued issued = transactions.execute(status ->
                credentials.replace(account.id(), credential.hash(), hash) ? refreshTokens.start(account.id()) : null);
        if (issued == null) {
            throw invalid();
        }
        return tokens(account, issued);
    }

    Tokens refresh(String token) {
        // Looked up first: if that fails, the client comes again with a token that is still good.
        Family family = refreshTokens.family(token).orElseThrow(Logins::refused);
        Optional<Account> account = accounts.findById(family.accountId());
        if (account.isEmpty()) {
            refreshTokens.end(token);
            throw refused();
        }
        Optional<Issued> issued = refreshTokens.rotate(token, family);
        if (issued.isEmpty()) {
            LOG.info("Refused a refresh token and ended its login: account="
                    + account.get().id());
            throw refused();
        }
        return tokens(account.get(), issued.get());
    }

    private Tokens tokens(Account account, Issued issued) {
        AccessToken access = accessTokens.issue(account);
        return new Tokens(access.value(), access.expiresAt(), issued.value(), issued.expiresAt());
    }

    static ApplicationException invalid() {
        return ApplicationException.of(
                ErrorKind.UNAUTHORIZED, "INVALID_CREDENTIALS", "The e-mail address or the password is wrong.");
    }

    private static ApplicationException refused() {
        return ApplicationException.of(
                ErrorKind.UNAUTHORIZED, "INVALID_REFRESH_TOKEN", "The login has ended. Log in again.");
    }
}
