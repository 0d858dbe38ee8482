package dev.gofasta.devservices;

import java.nio.file.Path;

/** A JVM of its own that holds a server until it is killed: {@code <directory>}, with anything after it for MariaDB, or nothing for a
 * throwaway one. */
public final class ServerMain {

    private ServerMain() {}

    private static DatabaseServer start(String[] arguments) {
        return switch (arguments.length) {
            case 0 -> PostgresServer.startThrowaway();
            case 1 -> PostgresServer.startPersistent(Path.of(arguments[0]), 0);
            default -> MariaDbServer.startPersistent(Path.of(arguments[0]), 0);
        };
    }

    public static void main(String[] arguments) throws Exception {
        DatabaseServer server = start(arguments);
        server.createDatabase("app");
        System.out.println("ready " + server.directory());
        // Ends with the parent: standard input closes.
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
