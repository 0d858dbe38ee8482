package dev.gofasta.devservices.internal;

import org.testcontainers.mssqlserver.MSSQLServerContainer;

/** SQL Server in a container; links the module of Testcontainers. */
final class SqlServerContainer {

    private SqlServerContainer() {}

    /** Whoever adds the module for this accepts the licence of the image. */
    static Containers.Started start() {
        MSSQLServerContainer container =
                new MSSQLServerContainer("mcr.microsoft.com/mssql/server:2022-latest").acceptLicense();
        container.start();
        return new Containers.Started(
                ServerAddress.of(container.getJdbcUrl(), container.getUsername(), container.getPassword()),
                container::stop);
    }
}
