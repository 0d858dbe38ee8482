package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Goal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a goal that goes on until it is stopped say how it was: when a signal ends this JVM, it is told to come to an end, and
 * the JVM waits until its answer is out.
 */
final class LastWord implements AutoCloseable {

    /** Longer than the application is waited for. */
    private static final int LONGEST_SECONDS = 50;

    private final CountDownLatch said = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "gofasta-last-word");
    private volatile boolean wanted;

    private LastWord() {}

    /** Listens for signals from now on, if {@code goal} is one that has to. */
    static LastWord of(Goal<?> goal) {
        LastWord lastWord = new LastWord();
        if (goal.endsWhenStopped()) {
            Runtime.getRuntime().addShutdownHook(lastWord.hook);
        }
        return lastWord;
    }

    private void await() {
        wanted = true;
        try {
            said.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWanted() {
        return wanted;
    }

    @Override
    public void close() {
        said.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ex) {
            // The JVM is ending, and the hook is at work already.
            return;
        }
    }
}
