package {{package}}.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps what the application would mail. */
class Mailbox implements AccountMailer {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final BlockingQueue<Mail> mails = new LinkedBlockingQueue<>();

    /** Takes the place of the mailer. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Config {

        @Bean
        Mailbox mailbox() {
            return new Mailbox();
        }
    }

    /** Waits for the next mail and returns it: mail is sent after the answer. */
    Mail next() throws InterruptedException {
        Mail mail = mails.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(mail).as("a mail within %s", LIMIT).isNotNull();
        return mail;
    }

    @Override
    public void verification(Account account, URI link) {
        mails.add(new Mail("verification", account.email(), link.getFragment()));
    }

    @Override
    public void passwordReset(Account account, URI link) {
        mails.add(new Mail("password reset", account.email(), link.getFragment()));
    }

    @Override
    public void alreadyRegistered(Account account) {
        mails.add(new Mail("already registered", account.email(), ""));
    }

    @Override
    public void passwordChanged(Account account) {
        mails.add(new Mail("password changed", account.email(), ""));
    }

    @Override
    public void invitation(Account account, URI link) {
        mails.add(new Mail("invitation", account.email(), link.getFragment()));
    }

    /** One mail; the links end with {@code #token=...}. */
    record Mail(String kind, String to, String fragment) {

        String token() {
            return fragment.substring("token=".length());
        }
    }
}
