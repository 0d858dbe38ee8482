package dev.gofasta.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The project that {@code faults/project.sh} makes, under git, and a database of its own that has run its migrations. */
final class FaultProject {

    /** Checks that look at sources alone, or at little more. */
    private static final List<String> STATIC =
            List.of("routes", "architecture", "migrations", "migration-lint", "config");

    private static final String DATABASE = "faults";

    private static final String PROFILE = "faults";

    private final Path folder;
    private final Path settings;
    private final Map<String, String> environment;
    private final Database migrated = Database.create(DatabaseEngine.POSTGRES, DATABASE);
    private int databases;

    private FaultProject(Path folder, Path settings, Map<String, String> environment) {
        this.folder = folder;
        this.settings = settings;
        this.environment = environment;
    }

    static FaultProject make(Path parent) {
        try {
            Path settings = Files.createDirectories(parent.resolve("settings"));
            Map<String, String> environment = new HashMap<>(Map.of(
                    "PATH", mavens(parent) + ":" + System.getenv("PATH"),
                    "SPRING_CONFIG_ADDITIONAL_LOCATION", "optional:file:" + settings + "/"));
            Path script = Path.of("faults/project.sh").toAbsolutePath();
            Execution.of(parent, environment, List.of("sh", script.toString())).succeeds();
            FaultProject project = new FaultProject(parent.resolve("shop"), settings, environment);
            project.use(project.migrated);
            project.shell("mvn gofasta:migrate -Dprofiles=" + PROFILE).succeeds();
            return project;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Path folder() {
        return folder;
    }

    /** The sources as they were committed, and a database that has run exactly their migrations. */
    void reset() {
        shell("git reset -q --hard && git clean -fdq").succeeds();
        databases++;
        String copy = DATABASE + "_" + databases;
        migrated.execute("DROP DATABASE IF EXISTS " + copy);
        migrated.execute("CREATE DATABASE " + copy + " TEMPLATE " + DATABASE);
        use(new Database(migrated.server(), copy));
    }

    /** What {@code verify} finds by its static checks and one more. */
    List<JsonObject> verify(String check) {
        Set<String> checks = new LinkedHashSet<>(STATIC);
        checks.add(check);
        return findings("verify -DkeepGoing -Donly=" + String.join(",", checks));
    }

    List<JsonObject> verifyStatically() {
        return findings("verify -DkeepGoing -Donly=" + String.join(",", STATIC));
    }

    List<JsonObject> status() {
        return findings("status -Dprofiles=" + PROFILE);
    }

    JsonObject goal(String goal) {
        return shell("mvn gofasta:" + goal + " -Djson").json();
    }

    Execution shell(String command) {
        return Execution.of(folder, environment, List.of("sh", "-c", command));
    }

    private List<JsonObject> findings(String goal) {
        JsonObject document = goal(goal);
        if (!document.get("error").isJsonNull()
                && document.getAsJsonArray("diagnostics").isEmpty()) {
            throw new AssertionError("No findings, but " + document.get("error"));
        }
        return StreamSupport.stream(document.getAsJsonArray("diagnostics").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** In a profile, for the check of entities takes an engine of its own only where no database is configured. */
    private void use(Database database) {
        StringBuilder yaml = new StringBuilder("spring:\n  datasource:\n");
        yaml.append("    url: \"")
                .append(database.server().jdbcUrl(database.name()))
                .append("\"\n");
        yaml.append("    username: \"").append(database.server().username()).append("\"\n");
        yaml.append("    password: \"").append(database.server().password()).append("\"\n");
        try {
            Files.writeString(settings.resolve("application-" + PROFILE + ".yaml"), yaml);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A folder whose {@code mvn} is the one of the build, on its local repository: what a fix runs must find the same. */
    private static Path mavens(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("bin"));
        StringBuilder script = new StringBuilder("#!/bin/sh\nexec");
        Maven.INSTALLED
                .command()
                .forEach(word -> script.append(" '").append(word).append('\''));
        Path mvn = Files.writeString(folder.resolve("mvn"), script.append(" \"$@\"\n"));
        if (!mvn.toFile().setExecutable(true)) {
            throw new IOException("Can't make executable: " + mvn);
        }
        return folder;
    }
}
