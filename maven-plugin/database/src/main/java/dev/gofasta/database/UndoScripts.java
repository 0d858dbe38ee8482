package dev.gofasta.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.extensibility.MigrationType;

/** The scripts that take migrations back, by the version that they take back. */
final class UndoScripts {

    private static final String PREFIX = "U";

    private final Map<MigrationVersion, List<Path>> byVersion = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();
    private final Configuration flyway;

    /** Reads the names of the scripts beside the migrations of {@code flyway}. */
    UndoScripts(Configuration flyway, SourceFiles sources) {
        this.flyway = flyway;
        for (Location location : flyway.getLocations()) {
            files.addAll(sources.in(location));
        }
        if (!isPrefixTaken()) {
            files.forEach(this::add);
        }
    }

    /** Returns whether migrations are called as their ways back would be. */
    boolean isPrefixTaken() {
        return flyway.getSqlMigrationPrefix().equals(PREFIX);
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        int end = name.indexOf(flyway.getSqlMigrationSeparator());
        boolean isScript = Arrays.stream(flyway.getSqlMigrationSuffixes()).anyMatch(name::endsWith);
        if (!isScript || !name.startsWith(PREFIX) || end <= PREFIX.length()) {
            return;
        }
        String version = name.substring(PREFIX.length(), end);
        if (version.matches("[0-9]+([._][0-9]+)*")) {
            List<Path> found =
                    byVersion.computeIfAbsent(MigrationVersion.fromVersion(version), key -> new ArrayList<>());
            if (found.stream().noneMatch(known -> known.getFileName().toString().equals(name))) {
                found.add(file);
            }
        }
    }

    /** Returns what the script that takes {@code version} back is called, {@code *} for what it says of itself. */
    String nameFor(MigrationVersion version) {
        return PREFIX + version + flyway.getSqlMigrationSeparator() + "*" + flyway.getSqlMigrationSuffixes()[0];
    }

    /** Returns where to write that script. */
    String adviceFor(MigrationVersion version, MigrationType type, String script) {
        if (type == CoreMigrationType.JDBC) {
            return "Write it in " + resources()
                    + ", where it takes back in SQL what the Java code does; a comment alone is enough where nothing has to change in the database";
        }
        return files.stream().anyMatch(file -> file.endsWith(script))
                ? "Write it beside the migration"
                : "The migration is not in this project either: take it back with the release that has both files";
    }

    private String resources() {
        return Arrays.stream(flyway.getLocations())
                .filter(location -> location.getPrefix().equals("classpath:"))
                .map(location -> "src/main/resources/" + location.getRootPath())
                .findFirst()
                .orElse("a folder of spring.flyway.locations");
    }

    /**
     * Returns the script that takes {@code version} back.
     *
     * @throws ActionException when there are several
     */
    Optional<Path> of(MigrationVersion version) {
        List<Path> found = byVersion.getOrDefault(version, List.of());
        if (found.size() > 1) {
            throw new ActionException(
                            Code.GF_MIGRATE_UNPAIRED,
                            "Version " + version + " has two ways back: "
                                    + found.get(0).getFileName() + " and "
                                    + found.get(1).getFileName() + ".",
                            "Delete the wrong one.")
                    .at(found.get(1).toString(), 0);
        }
        return found.stream().findFirst();
    }
}
