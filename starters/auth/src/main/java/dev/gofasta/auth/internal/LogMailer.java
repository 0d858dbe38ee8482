package dev.gofasta.auth.internal;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import java.net.URI;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Logs what it would send, for development. */
public final class LogMailer implements AccountMailer {

    private static final Log LOG = LogFactory.getLog(LogMailer.class);

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
        LOG.info("Mail (" + what + ") for account " + account.id() + " " + link);
    }
}
