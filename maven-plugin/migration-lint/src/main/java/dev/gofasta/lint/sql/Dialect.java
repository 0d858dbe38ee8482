package dev.gofasta.lint.sql;

/** The SQL of a database, as far as reading its text goes. */
public enum Dialect {
    POSTGRESQL("PostgreSQL"),
    /** MySQL 8.4 and MariaDB 11: what either of them reads. */
    MYSQL("MySQL"),
    SQLITE("SQLite"),
    SQLSERVER("SQL Server"),
    CLICKHOUSE("ClickHouse");

    private final String title;

    Dialect(String title) {
        this.title = title;
    }

    /** Returns the database's name as people write it. */
    public String title() {
        return title;
    }

    boolean quotesNamesByBacktick() {
        return this == MYSQL || this == SQLITE || this == CLICKHOUSE;
    }

    boolean quotesNamesByBracket() {
        return this == SQLSERVER || this == SQLITE;
    }

    /** Whether text in double quotes is a string and not a name. */
    boolean quotesStringsTwice() {
        return this == MYSQL;
    }

    boolean escapesByBackslash() {
        return this == MYSQL || this == CLICKHOUSE;
    }

    boolean hasDollarQuotes() {
        return this == POSTGRESQL || this == CLICKHOUSE;
    }

    boolean commentsByHash() {
        return this == MYSQL || this == CLICKHOUSE;
    }

    boolean nestsComments() {
        return this == POSTGRESQL || this == SQLSERVER;
    }

    /** Whether each migration runs in a transaction that takes everything back when it fails. */
    public boolean hasTransactionalDdl() {
        return this == POSTGRESQL || this == SQLITE || this == SQLSERVER;
    }
}
