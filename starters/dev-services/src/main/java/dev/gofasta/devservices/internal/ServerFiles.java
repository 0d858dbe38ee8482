package dev.gofasta.devservices.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How the directories of servers differ between engines. */
public enum ServerFiles {
    POSTGRES("PostgreSQL") {

        @Override
        boolean isInitialised(Path data) {
            return Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("postgresql.conf"));
        }

        @Override
        void reclaim(Path data) {
            Postmaster.reclaim(data);
        }
    },
    SQLITE("SQLite") {

        @Override
        boolean isInitialised(Path data) {
            return true;
        }

        @Override
        void reclaim(Path data) {}
    };

    private final String title;

    ServerFiles(String title) {
        this.title = title;
    }

    /** Whether the data are those of a complete first start. */
    abstract boolean isInitialised(Path data);

    /** Stops a server that outlived its JVM; to be called only by the holder of the directory's lock. */
    abstract void reclaim(Path data);

    String title() {
        return title;
    }

    /** As directories, threads and properties are named. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
