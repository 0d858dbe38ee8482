package dev.gofasta.devservices.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The engines that have servers, as opposed to files, with what differs between servers that run elsewhere. */
public enum ServerKind {
    POSTGRES("PostgreSQL", "org.postgresql.Driver", "postgresql", () -> new PostgresDatabases(null), null),
    MARIADB("MariaDB", "org.mariadb.jdbc.Driver", "mariadb", MySqlDatabases::new, null),
    MYSQL("MySQL", "com.mysql.cj.jdbc.Driver", "mysql", MySqlDatabases::new, "testcontainers-mysql"),
    SQLSERVER(
            "SQL Server",
            "com.microsoft.sqlserver.jdbc.SQLServerDriver",
            "sqlserver",
            SqlServerDatabases::new,
            "testcontainers-mssqlserver");

    private final String title;
    private final String driverClassName;
    private final String protocol;
    private final Supplier<DatabaseSql> sql;
    private final @Nullable String container;

    ServerKind(
            String title,
            String driverClassName,
            String protocol,
            Supplier<DatabaseSql> sql,
            @Nullable String container) {
        this.title = title;
        this.driverClassName = driverClassName;
        this.protocol = protocol;
        this.sql = sql;
        this.container = container;
    }

    static Optional<ServerKind> ofProtocol(String protocol) {
        return Arrays.stream(values())
                .filter(kind -> kind.protocol.equals(protocol))
                .findFirst();
    }

    public String title() {
        return title;
    }

    public String driverClassName() {
        return driverClassName;
    }

    /** Whether it can be started on this machine without a server that somebody else starts. */
    public boolean isEmbedded() {
        return container == null;
    }

    /** The artifact of Testcontainers that has its container; nothing where it is embedded. */
    String container() {
        return container == null ? "" : container;
    }

    /** How its databases are made, where the user that connects owns what it makes. */
    DatabaseSql sql() {
        return sql.get();
    }
}
