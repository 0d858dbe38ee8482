package dev.gofasta.generator.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The databases that a project may store its resources in, each with what a POM needs for it. */
public enum Database {
    POSTGRESQL("org.postgresql", List.of("postgresql"), "flyway-database-postgresql"),
    MYSQL("com.mysql", List.of("mysql-connector-j", "mysql-connector-java"), "flyway-mysql"),
    MARIADB("org.mariadb.jdbc", List.of("mariadb-java-client"), "flyway-mysql"),
    SQLITE("org.xerial", List.of("sqlite-jdbc"), null),
    SQLSERVER("com.microsoft.sqlserver", List.of("mssql-jdbc"), "flyway-sqlserver"),
    CLICKHOUSE("com.clickhouse", List.of("clickhouse-jdbc"), "flyway-database-clickhouse");

    private final String group;
    private final List<String> drivers;
    private final @Nullable String flywayModule;

    Database(String group, List<String> drivers, @Nullable String flywayModule) {
        this.group = group;
        this.drivers = drivers;
        this.flywayModule = flywayModule;
    }

    /** Returns the driver's dependency, for use at run time. */
    public Dependency driver() {
        return Dependency.managed(group, drivers.get(0)).in("runtime");
    }

    /** Returns the artifact ids that the driver has or had. */
    public List<String> driverNames() {
        return drivers;
    }

    /**
     * Returns the module that Flyway needs beside its core, or empty where the core knows the database. Spring Boot manages
     * the version of all but ClickHouse's.
     */
    public Optional<Dependency> flywayModule() {
        return Optional.ofNullable(flywayModule).map(name -> Dependency.managed("org.flywaydb", name));
    }

    /** Returns what Spring puts for {@code {vendor}} in the locations of migrations, which is the keyword as well. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the database of a JDBC URL, or empty where it is none of these. */
    static Optional<Database> ofUrl(String url) {
        return Arrays.stream(values())
                .filter(database -> url.matches("(?s)jdbc:(tc:|aws-wrapper:)?" + database.keyword() + ":.*"))
                .findFirst();
    }

    /** Returns the database whose driver is among {@code dependencies}, one for production before one for tests. */
    static Optional<Database> ofDrivers(List<Dependency> dependencies) {
        return ofNames(dependencies.stream().filter(each -> !each.testOnly()).toList())
                .or(() -> ofNames(dependencies));
    }

    private static Optional<Database> ofNames(List<Dependency> dependencies) {
        Set<String> names = dependencies.stream().map(Dependency::artifactId).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(database -> database.drivers.stream().anyMatch(names::contains))
                .findFirst();
    }
}
