package dev.gofasta.auth.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps the mails. */
public class Mailbox implements AccountMailer {

    private final BlockingQueue<String[]> mails = new LinkedBlockingQueue<>();

    private volatile boolean broken;

    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public void verification(Account account, URI link) {
        add(new String[] {"verification", link.getFragment()});
    }

    @Override
    public void passwordReset(Account account, URI link) {
        add(new String[] {"passwordReset", link.getFragment()});
    }

    @Override
    public void alreadyRegistered(Account account) {
        add(new String[] {"alreadyRegistered", ""});
    }

    @Override
    public void passwordChanged(Account account) {
        add(new String[] {"passwordChanged", ""});
    }

    @Override
    public void invitation(Account account, URI link) {
        add(new String[] {"invitation", link.getFragment()});
    }

    /** Whether the server of mails is down. */
    public void broken(boolean broken) {
        this.broken = broken;
    }

    public int failures() {
        return failures.get();
    }

    public void clear() {
        broken = false;
        failures.set(0);
        mails.clear();
    }

    private void add(String[] mail) {
        if (broken) {
            failures.incrementAndGet();
            throw new IllegalStateException("The server of mails is down.");
        }
        mails.add(mail);
    }

    /** Waits long enough to see that no mail comes. */
    public void none() {
        try {
            assertThat(mails.poll(500, TimeUnit.MILLISECONDS)).as("mail").isNull();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for a mail of a kind and takes its token. */
    public String token(String kind) {
        return await(kind).replace("token=", "");
    }

    /** Waits for a mail of a kind; those before it are dropped. */
    public String await(String kind) {
        try {
            String[] mail;
            do {
                mail = mails.poll(10, TimeUnit.SECONDS);
                assertThat(mail).as("mail %s", kind).isNotNull();
            } while (!mail[0].equals(kind));
            return mail[1];
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
