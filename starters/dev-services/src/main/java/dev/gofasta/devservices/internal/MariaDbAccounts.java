package dev.gofasta.devservices.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The administrator of one run of a server, whose password is new each time and kept in memory only. */
final class MariaDbAccounts {

    static final String ADMINISTRATOR = "gofasta";

    private final String password = UUID.randomUUID().toString();
    private final Path file;

    MariaDbAccounts(Path directory) {
        this.file = directory.resolve("init.sql");
    }

    String password() {
        return password;
    }

    /** Writes the statements that the server executes before it listens. */
    Path write() throws IOException {
        Files.deleteIfExists(file);
        OwnerOnly.createFile(file);
        return Files.writeString(file, """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(ADMINISTRATOR, password));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
