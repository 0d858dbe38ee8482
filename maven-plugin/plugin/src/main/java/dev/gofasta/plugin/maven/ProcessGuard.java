package dev.gofasta.plugin.maven;

import java.util.List;

/** Ends a process and all that it started when this JVM ends, or when the guard is closed. */
final class ProcessGuard implements AutoCloseable {

    private final Process process;
    private final Thread hook;

    private ProcessGuard(Process process) {
        this.process = process;
        this.hook = new Thread(this::end, "gofasta-child-end");
    }

    static ProcessGuard over(Process process) {
        ProcessGuard guard = new ProcessGuard(process);
        Runtime.getRuntime().addShutdownHook(guard.hook);
        return guard;
    }

    /** Waits for the end of the process. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
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
