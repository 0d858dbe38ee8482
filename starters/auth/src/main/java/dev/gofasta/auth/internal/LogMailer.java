package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import java.net.URI;

/**
 * Prints what it would send, for development. It goes to standard output and not to a logger, where whatever keeps secrets out
 * of logs would take the token out of the link.
 */
public final class LogMailer implements AccountMailer {

    @Override
    public void verification(Account account, URI link) {
        log("verification", account, link);
    }

    @Override
    public void passwordReset(Account account, URI link) {
        log("password reset", account, link);
    }

    @Override
    public void alreadyRegistered(Account account) {
        log("already registered", account, "");
    }

    @Override
    public void passwordChanged(Account account) {
        log("password changed", account, "");
    }

    @Override
    public void invitation(Account account, URI link) {
        log("invitation", account, link);
    }

    private static void log(String what, Account account, Object link) {
        System.out.println("Mail (" + what + ") for account " + account.id() + " " + link);
    }
}
