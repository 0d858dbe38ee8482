package dev.gofasta.auth.internal;

import dev.gofasta.auth.RetryLaterException;
import dev.gofasta.core.ErrorKind;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds how many passwords are hashed at once, and how many wait for it, for each one takes memory and a processor. */
public final class HashLimit {

    private static final int WAITING_FOR_EACH = 8;

    private final Semaphore places;

    private final Semaphore permits;

    private final Duration wait;

    public HashLimit(int parallel, Duration wait) {
        this.places = new Semaphore(parallel * (1 + WAITING_FOR_EACH));
        this.permits = new Semaphore(parallel, true);
        this.wait = wait;
    }

    <T> T run(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!acquire()) {
            throw busy();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean acquire() {
        try {
            return permits.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RetryLaterException busy() {
        return new RetryLaterException(
                ErrorKind.UNAVAILABLE, "TOO_BUSY", "Too many logins at once.", Duration.ofSeconds(2));
    }
}
