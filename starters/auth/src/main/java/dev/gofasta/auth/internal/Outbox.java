package dev.gofasta.auth.internal;

import dev.gofasta.auth.RetryLaterException;
import dev.gofasta.core.ErrorKind;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does the mail apart from the caller, so that its time tells nothing, and after the commit. */
public final class Outbox implements AutoCloseable {

    private static final Log LOG = LogFactory.getLog(Outbox.class);

    private static final int WAITING = 1000;

    private final ThreadPoolExecutor executor;

    public Outbox() {
        this.executor = new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
            Thread thread = new Thread(work, "gofasta-auth-mail");
            thread.setDaemon(true);
            return thread;
        });
        this.executor.allowCoreThreadTimeOut(true);
    }

    void send(Runnable mail) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            enqueue(mail);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                enqueue(mail);
            }
        });
    }

    /** Sends a mail that nobody waits for: when there are too many, it is left out, for what it tells has happened. */
    void tell(Runnable mail) {
        try {
            send(mail);
        } catch (RetryLaterException full) {
            LOG.error("A mail of the account flows was not sent", full);
        }
    }

    private void enqueue(Runnable mail) {
        try {
            executor.execute(() -> run(mail));
        } catch (RejectedExecutionException full) {
            throw new RetryLaterException(
                    ErrorKind.UNAVAILABLE, "TOO_BUSY", "Too much mail at once.", Duration.ofSeconds(30));
        }
    }

    private static void run(Runnable mail) {
        try {
            mail.run();
        } catch (RuntimeException failure) {
            LOG.error("A mail of the account flows was not sent", failure);
        }
    }

    /** Sends what is waiting, for at most ten seconds. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn(executor.shutdownNow().size() + " mails of the account flows were not sent");
            }
        } catch (InterruptedException interrupted) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
