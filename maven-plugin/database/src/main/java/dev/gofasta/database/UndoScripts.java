package dev.gofasta.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/** The scripts that take migrations back, by the version that they take back. */
final class UndoScripts {

    private static final String PREFIX = "U";

    private final Map<MigrationVersion, List<Path>> byVersion = new TreeMap<>();

    /** Reads the names of the scripts beside the migrations of {@code flyway}. */
    UndoScripts(Configuration flyway, SourceFiles sources) {
        for (Location location : flyway.getLocations()) {
            for (Path file : sources.in(location)) {
                add(file, flyway);
            }
        }
    }

    private void add(Path file, Configuration flyway) {
        String name = file.getFileName().toString();
        int end = name.indexOf(flyway.getSqlMigrationSeparator());
        boolean isScript = Arrays.stream(flyway.getSqlMigrationSuffixes()).anyMatch(name::endsWith);
        if (!isScript || !name.startsWith(PREFIX) || end <= PREFIX.length()) {
            return;
        }
        String version = name.substring(PREFIX.length(), end);
        if (version.matches("[0-9]+([._][0-9]+)*")) {
            List<Path> files =
                    byVersion.computeIfAbsent(MigrationVersion.fromVersion(version), key -> new ArrayList<>());
            if (files.stream().noneMatch(known -> known.getFileName().toString().equals(name))) {
                files.add(file);
            }
        }
    }

    /**
     * Returns the script that takes {@code version} back.
     *
     * @throws ActionException when there are several
     */
    Optional<Path> of(MigrationVersion version) {
        List<Path> files = byVersion.getOrDefault(version, List.of());
        if (files.size() > 1) {
            throw new ActionException(
                            Code.GF_MIGRATE_UNPAIRED,
                            "Version " + version + " has two ways back: "
                                    + files.get(0).getFileName() + " and "
                                    + files.get(1).getFileName() + ".",
                            "Delete the wrong one.")
                    .at(files.get(1).toString(), 0);
        }
        return files.stream().findFirst();
    }
}
