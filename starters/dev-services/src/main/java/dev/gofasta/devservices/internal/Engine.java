package dev.gofasta.devservices.internal;

import java.io.IOException;

/** A kind of database server that runs as a process of its own. */
public interface Engine extends ServerFiles {

    /** The ordinary user that applications connect with, and the owner of their databases. */
    String APPLICATION_USER = "app";

    Engine POSTGRES = new PostgresEngine();

    Engine MARIADB = new MariaDbEngine();

    /**
     * Starts a server, initialising its data before when they are not complete.
     *
     * @param port 0 for any free one
     * @throws IOException when it does not start; nothing is left running then
     */
    RunningEngine launch(ServerHome home, int port) throws IOException;
}
