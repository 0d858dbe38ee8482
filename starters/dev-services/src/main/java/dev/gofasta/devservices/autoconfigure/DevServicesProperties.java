package dev.gofasta.devservices.autoconfigure;

import java.io.File;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Development services for an application that has none configured. */
@ConfigurationProperties("gofasta.dev-services")
public class DevServicesProperties {

    /**
     * How development services run; embedded is the only mode so far.
     */
    private Mode mode = Mode.EMBEDDED;

    private final Postgres postgres = new Postgres();

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public Postgres getPostgres() {
        return postgres;
    }

    /** Ways to run a development service. */
    public enum Mode {

        /** As a child process of the application, from programs on the class path. */
        EMBEDDED
    }

    /** The embedded PostgreSQL. */
    public static class Postgres {

        /**
         * Directory that keeps the data between runs in profile dev, relative to the working directory.
         */
        private File directory = new File(".gofasta/dev/postgres");

        /**
         * Port to listen on in profile dev, 0 for any free one.
         */
        private int port = 0;

        /**
         * Name of the database in profile dev, created when absent; 1 to 63 of a-z, 0-9 and underscore.
         */
        private String database = "app";

        public File getDirectory() {
            return directory;
        }

        public void setDirectory(File directory) {
            this.directory = directory;
        }

        public int getPort() {
            return port;
        }

        public void setPort(int port) {
            this.port = port;
        }

        public String getDatabase() {
            return database;
        }

        public void setDatabase(String database) {
            this.database = database;
        }
    }
}
