package dev.gofasta.devservices.internal;

import org.testcontainers.mysql.MySQLContainer;

/** MySQL in a container; links the module of Testcontainers. */
final class MySqlContainer {

    private MySqlContainer() {}

    /** Its user is the administrator, as tests make databases. */
    static Containers.Started start() {
        MySQLContainer container = new MySQLContainer("mysql:8.4")
                .withUsername("root")
                .withPassword("tests-in-a-container")
                .withCommand(
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_bin",
                        "--default-time-zone=+00:00",
                        "--log-bin-trust-function-creators=1",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--sync-binlog=0");
        container.start();
        return new Containers.Started(
                ServerAddress.of(container.getJdbcUrl(), container.getUsername(), container.getPassword()),
                container::stop);
    }
}
