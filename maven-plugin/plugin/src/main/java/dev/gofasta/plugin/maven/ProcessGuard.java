package dev.gofasta.plugin.maven;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a process and all that it started when this JVM ends, or when the guard is closed. */
public final class ProcessGuard implements AutoCloseable {

    private final Process process;
    private final Thread hook;

    private ProcessGuard(Process process) {
        this.process = process;
        this.hook = new Thread(this::end, "gofasta-child-end");
    }

    /** Guards {@code process} from now on. */
    public static ProcessGuard over(Process process) {
        ProcessGuard guard = new ProcessGuard(process);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        return guard;
    }

    /** Waits for the end of the process. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for the end of the process, and returns whether it came in time. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The descendants are listed first: once their parent is gone, nothing leads to them. */
    private void end() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroy();
        descendants.forEach(ProcessHandle::destroy);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            end();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ex) {
            // The JVM is ending, and the hook is at work already.
            return;
        }
    }
}
