package dev.gofasta.plugin.maven;

import java.time.Duration;

/** A child Maven that was started and goes on. */
public interface StartedMaven extends AutoCloseable {

    /** Waits for its end, and returns whether it came in time. */
    boolean endsWithin(Duration time) throws InterruptedException;

    /** Returns the finished run; it must have ended. */
    MavenRun finished();

    /** Ends it and all that it started, and waits until they are gone. What has ended already is left alone. */
    @Override
    void close();
}
