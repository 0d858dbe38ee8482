package dev.gofasta.auth.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.auth.Account;
import dev.gofasta.auth.AccountMailer;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps the mails. */
public class Mailbox implements AccountMailer {

    private final BlockingQueue<String[]> mails = new LinkedBlockingQueue<>();

    @Override
    public void verification(Account account, URI link) {
        mails.add(new String[] {"verification", link.getFragment()});
    }

    @Override
    public void passwordReset(Account account, URI link) {
        mails.add(new String[] {"passwordReset", link.getFragment()});
    }

    @Override
    public void alreadyRegistered(Account account) {
        mails.add(new String[] {"alreadyRegistered", ""});
    }

    @Override
    public void passwordChanged(Account account) {
        mails.add(new String[] {"passwordChanged", ""});
    }

    @Override
    public void invitation(Account account, URI link) {
        mails.add(new String[] {"invitation", link.getFragment()});
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
