package dev.gofasta.devservices.internal;

import java.nio.file.Path;

/** How the directories of servers differ between engines. */
public interface ServerFiles {

    /** The directories of SQLite databases, in which there is nothing to wait for. */
    ServerFiles SQLITE = new ServerFiles() {

        @Override
        public String title() {
            return "SQLite";
        }

        @Override
        public String key() {
            return "sqlite";
        }

        @Override
        public boolean isInitialised(Path data) {
            return true;
        }

        @Override
        public void reclaim(Path data) {}
    };

    /** The name of the engine as its makers write it. */
    String title();

    /** As directories, threads and properties are named. */
    String key();

    /** Whether the data are those of a complete first start. */
    boolean isInitialised(Path data);

    /** Stops a server that outlived its JVM; to be called only by the holder of the directory's lock. */
    void reclaim(Path data);
}
