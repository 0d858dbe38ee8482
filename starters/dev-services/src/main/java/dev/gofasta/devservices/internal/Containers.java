package dev.gofasta.devservices.internal;

import java.util.Optional;
import org.springframework.util.ClassUtils;

/** Database servers in containers, where Docker and the module of Testcontainers are there. */
final class Containers {

    private Containers() {}

    /**
     * A container that runs.
     *
     * @param stop ends and removes it
     */
    record Started(ServerAddress address, Runnable stop) {}

    private static String className(ServerKind kind) {
        return kind == ServerKind.MYSQL
                ? "org.testcontainers.mysql.MySQLContainer"
                : "org.testcontainers.mssqlserver.MSSQLServerContainer";
    }

    /** Why no container of an engine can be started, as a part of a sentence. */
    static Optional<String> obstacle(ServerKind kind) {
        if (!ClassUtils.isPresent(className(kind), Containers.class.getClassLoader())) {
            return Optional.of(kind.container() + " is not on the class path");
        }
        return Docker.isThere() ? Optional.empty() : Optional.of("there is no Docker for a container of it");
    }

    static Started start(ServerKind kind) {
        try {
            return kind == ServerKind.MYSQL ? MySqlContainer.start() : SqlServerContainer.start();
        } catch (RuntimeException ex) {
            throw new DevServicesException(
                    "The container of %s did not start: %s".formatted(kind.title(), ex.getMessage()),
                    "See what Docker says of it, or name a server by " + ServerAddress.URL + ".",
                    ex);
        }
    }
}
