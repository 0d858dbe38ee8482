package dev.gofasta.generator.field;

import java.util.Locale;

/** The databases that generated SQL is written for. */
public enum Database {
    POSTGRESQL("PostgreSQL"),
    MYSQL("MySQL"),
    SQLITE("SQLite"),
    SQLSERVER("SQL Server"),
    CLICKHOUSE("ClickHouse");

    private final String title;

    Database(String title) {
        this.title = title;
    }

    /** Returns the name that people use. */
    public String title() {
        return title;
    }

    /** Returns the word that names it in settings. */
    public String keyword() {
        return this == POSTGRESQL ? "postgres" : name().toLowerCase(Locale.ROOT);
    }
}
