package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.edit.PomDependency;
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
        placeholders.put("databaseDependencies", views(DatabaseDependencies.ofService(database)));
        placeholders.put("engine", views(DatabaseDependencies.ofDevelopment(database)));
        placeholders.put("testEngine", database == Database.MYSQL ? "MariaDB" : database.title());
        placeholders.put("embedded", embedded());
        placeholders.put("localUrl", inShell(localUrl()));
        placeholders.put("composeUrl", url("db", "/data/"));
        placeholders.put("productionUrl", inShell(url("db.example.com", "/var/lib/" + name + "/")));
    }

    /** Returns the URL of a database on this machine. */
    String localUrl() {
        return url("localhost", "./");
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

    private static List<Map<String, Object>> views(List<PomDependency> dependencies) {
        return dependencies.stream().map(DatabaseText::view).toList();
    }

    private static Map<String, Object> view(PomDependency dependency) {
        return Map.of(
                "groupId", dependency.groupId(),
                "artifactId", dependency.artifactId(),
                "runtime", "runtime".equals(dependency.scope()),
                "optional", dependency.optional());
    }
}
