package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.File;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Development services for an application that has none configured. */
@ConfigurationProperties("gofasta.dev-services")
public class DevServicesProperties {

    /**
     * How development services run; embedded is the only mode so far.
     */
    private Mode mode = Mode.EMBEDDED;

    /**
     * Engine to start; without a value, that of the one database driver on the class path.
     */
    private @Nullable DatabaseEngine database;

    /**
     * Whether to use the database of a running application where one holds the directory, instead of refusing; for tools.
     */
    private boolean join = false;

    private final Postgres postgres = new Postgres();

    private final MariaDb mariadb = new MariaDb();

    private final Sqlite sqlite = new Sqlite();

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public @Nullable DatabaseEngine getDatabase() {
        return database;
    }

    public void setDatabase(@Nullable DatabaseEngine database) {
        this.database = database;
    }

    public boolean isJoin() {
        return join;
    }

    public void setJoin(boolean join) {
        this.join = join;
    }

    public Postgres getPostgres() {
        return postgres;
    }

    public MariaDb getMariadb() {
        return mariadb;
    }

    public Sqlite getSqlite() {
        return sqlite;
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

    /** The embedded MariaDB. */
    public static class MariaDb {

        /**
         * Directory that keeps the data between runs in profile dev, relative to the working directory.
         */
        private File directory = new File(".gofasta/dev/mariadb");

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

    /** The SQLite databases. */
    public static class Sqlite {

        /**
         * Directory that keeps the files between runs in profile dev, relative to the working directory.
         */
        private File directory = new File(".gofasta/dev/sqlite");

        /**
         * Name of the database in profile dev, whose file has the ending .db; 1 to 63 of a-z, 0-9 and underscore.
         */
        private String database = "app";

        public File getDirectory() {
            return directory;
        }

        public void setDirectory(File directory) {
            this.directory = directory;
        }

        public String getDatabase() {
            return database;
        }

        public void setDatabase(String database) {
            this.database = database;
        }
    }
}
