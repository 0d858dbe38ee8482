package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The process of a server, as long as it runs. */
final class ServerProcess {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);
    private static final long PAUSE_MILLIS = 20;

    private final ProcessHandle handle;
    private final String program;

    private ServerProcess(ProcessHandle handle, String program) {
        this.handle = handle;
        this.program = program;
    }

    /**
     * The process that a pid file names, unless it has ended and something else has its number now.
     *
     * @param program part of the name of the program
     * @param argument what the process must have among its arguments, where the system tells them
     */
    static Optional<ServerProcess> find(long pid, String program, String argument) {
        return ProcessHandle.of(pid)
                .map(handle -> new ServerProcess(handle, program))
                .filter(ServerProcess::isRunning)
                .filter(process -> process.hasArgument(argument));
    }

    /** A process without a command has ended and waits for its parent, which in a container may never ask. */
    private boolean isRunning() {
        return handle.isAlive()
                && handle.info()
                        .command()
                        .filter(command -> command.contains(program))
                        .isPresent();
    }

    private boolean hasArgument(String argument) {
        return handle.info()
                .arguments()
                .map(List::of)
                .map(arguments -> arguments.contains(argument))
                .orElse(true);
    }

    /** Asks for an orderly end, and insists when it does not come. */
    void stop(String signal) {
        List<ServerProcess> children = handle.descendants()
                .map(child -> new ServerProcess(child, program))
                .toList();
        if (!send(signal) || !awaitExit()) {
            handle.destroyForcibly();
            awaitExit();
        }
        // The children of a dead server may hold its shared memory, which would refuse the next start.
        children.forEach(ServerProcess::awaitExit);
    }

    /** {@link ProcessHandle} knows SIGTERM only, and no signal at all where there is no kill. */
    private boolean send(String signal) {
        try {
            return new ProcessBuilder("kill", "-" + signal, Long.toString(handle.pid()))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException ex) {
            return false;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for the end of a server that was told to stop. */
    boolean awaitExit() {
        long deadline = System.nanoTime() + STOP_LIMIT.toNanos();
        try {
            while (isRunning() && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        return !isRunning();
    }
}
