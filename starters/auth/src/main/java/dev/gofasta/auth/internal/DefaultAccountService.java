package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountService;
import dev.gofasta.auth.Tokens;
import java.util.function.Supplier;

/** The front of the account flows. */
public final class DefaultAccountService implements AccountService {

    private final AccountParts parts;

    private final Mails mails;

    private final Registration registration;

    private final Logins logins;

    private final PasswordChanges changes;

    public DefaultAccountService(AccountParts parts) {
        CredentialStore credentials = new CredentialStore(parts.jdbc());
        this.parts = parts;
        this.mails = new Mails(parts, credentials);
        this.registration = new Registration(parts, credentials, mails);
        this.logins = new Logins(parts, credentials);
        this.changes = new PasswordChanges(parts, credentials, mails);
    }

    @Override
    public void register(String email, String password, Supplier<Account> creation) {
        registration.register(email, password, creation);
    }

    @Override
    public void verifyEmail(String token) {
        changes.verify(token);
    }

    @Override
    public void sendVerification(String email) {
        mails.verificationOf(Emails.normalise(email));
    }

    @Override
    public Tokens login(String email, String password, String clientAddress) {
        return logins.login(email, password, clientAddress);
    }

    @Override
    public Tokens refresh(String refreshToken) {
        return logins.refresh(refreshToken);
    }

    @Override
    public void logout(String refreshToken) {
        parts.refreshTokens().end(refreshToken);
    }

    @Override
    public void logoutEverywhere(String accountId) {
        parts.refreshTokens().endAll(accountId);
    }

    @Override
    public void changePassword(String accountId, String current, String next) {
        changes.change(accountId, current, next);
    }

    @Override
    public void requestPasswordReset(String email) {
        mails.resetOf(Emails.normalise(email));
    }

    @Override
    public void resetPassword(String token, String next, String clientAddress) {
        changes.reset(token, next, clientAddress);
    }

    @Override
    public void invite(Account account) {
        mails.invitation(account);
    }

    @Override
    public void purgeExpired() {
        parts.refreshTokens().purge();
        parts.oneTimeTokens().purge();
        if (parts.throttle() instanceof TableLoginThrottle table) {
            table.purge();
        }
    }
}
