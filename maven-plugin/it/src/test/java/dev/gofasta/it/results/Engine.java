package dev.gofasta.it.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The database engines that tests run on. */
enum Engine {
    POSTGRESQL("PostgreSQL", "Postgres"),
    MARIADB("MariaDB", "MariaDb"),
    SQLITE("SQLite", "Sqlite"),
    MYSQL("MySQL", "MySql"),
    SQL_SERVER("SQL Server", "SqlServer"),
    CLICKHOUSE("ClickHouse", "ClickHouse");

    private final String title;
    private final String word;

    Engine(String title, String word) {
        this.title = title;
        this.word = word;
    }

    String title() {
        return title;
    }

    /** Returns how classes and methods spell it. */
    String word() {
        return word;
    }

    /** Returns the one whose word is in the name of a class or method. */
    static Optional<Engine> in(String name) {
        return Arrays.stream(values())
                .filter(engine -> name.contains(engine.word))
                .findFirst();
    }

    /** Returns the one that a constant of {@code DatabaseEngine} stands for. */
    static Optional<Engine> ofConstant(String constant) {
        return Arrays.stream(values())
                .filter(engine -> engine.word.equalsIgnoreCase(constant))
                .findFirst();
    }

    static List<Engine> all() {
        return List.of(values());
    }
}
