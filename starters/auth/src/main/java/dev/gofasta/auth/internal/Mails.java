package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import dev.gofasta.auth.Accounts;
import dev.gofasta.auth.internal.OneTimeTokens.Purpose;
import java.time.Duration;
import java.util.function.Consumer;

/** Makes the tokens of links and hands the mails on. Everything in here happens in the outbox. */
final class Mails {

    private final Outbox outbox;

    private final AccountMailer mailer;

    private final Accounts accounts;

    private final CredentialStore credentials;

    private final OneTimeTokens tokens;

    private final Links links;

    private final Duration verificationLifetime;

    private final Duration resetLifetime;

    Mails(AccountParts parts, CredentialStore credentials) {
        this.outbox = parts.outbox();
        this.mailer = parts.mailer();
        this.accounts = parts.accounts();
        this.credentials = credentials;
        this.tokens = parts.oneTimeTokens();
        this.links = parts.links();
        this.verificationLifetime = parts.verificationLifetime();
        this.resetLifetime = parts.resetLifetime();
    }

    void verification(Account account) {
        outbox.send(() -> verify(account));
    }

    void verificationOf(String email) {
        outbox.send(() -> accounts.findByEmail(email)
                .filter(account -> credentials
                        .find(account.id())
                        .filter(found -> !found.verified())
                        .isPresent())
                .ifPresent(this::verify));
    }

    private void verify(Account account) {
        mail(
                account,
                Purpose.VERIFICATION,
                verificationLifetime,
                token -> mailer.verification(account, links.verification(token)));
    }

    void alreadyRegistered(String email) {
        outbox.send(() -> accounts.findByEmail(email).ifPresent(mailer::alreadyRegistered));
    }

    void resetOf(String email) {
        outbox.send(() -> accounts.findByEmail(email)
                .ifPresent(account -> mail(
                        account,
                        Purpose.RESET,
                        resetLifetime,
                        token -> mailer.passwordReset(account, links.reset(token)))));
    }

    void invitation(Account account) {
        outbox.send(() -> mail(
                account, Purpose.RESET, verificationLifetime, token -> mailer.invitation(account, links.reset(token))));
    }

    /** A link that could not be mailed is void, so that the next request makes another at once. */
    private void mail(Account account, Purpose purpose, Duration lifetime, Consumer<String> send) {
        tokens.make(account.id(), purpose, lifetime).ifPresent(token -> {
            try {
                send.accept(token);
            } catch (RuntimeException failure) {
                tokens.use(token, purpose);
                throw failure;
            }
        });
    }

    void passwordChanged(String accountId) {
        outbox.tell(() -> accounts.findById(accountId).ifPresent(mailer::passwordChanged));
    }
}
