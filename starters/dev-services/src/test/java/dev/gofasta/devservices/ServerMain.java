package dev.gofasta.devservices;

import java.nio.file.Path;

/** A JVM of its own that holds a server until it is killed: {@code <directory>}, or nothing for a throwaway one. */
public final class ServerMain {

    private ServerMain() {}

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = arguments.length == 0
                ? PostgresServer.startThrowaway()
                : PostgresServer.startPersistent(Path.of(arguments[0]), 0);
        server.createDatabase("app");
        System.out.println("ready " + server.directory());
        // Ends with the parent: standard input closes.
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
