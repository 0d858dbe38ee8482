package dev.gofasta.devservices.autoconfigure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Leaves a copy of each migration that the database of development has run in a folder, as it was when it
 * was first seen there. A later edit of the script is found by comparing the two.
 */
final class AppliedMigrations implements ApplicationListener<ApplicationReadyEvent> {

    private static final Log logger = LogFactory.getLog(AppliedMigrations.class);

    private final Path folder;
    private final Flyway flyway;

    AppliedMigrations(Path folder, Flyway flyway) {
        this.folder = folder;
        this.flyway = flyway;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        try {
            record();
        } catch (IOException | RuntimeException ex) {
            // A record for tools is no reason to stop an application.
            logger.debug("Could not put on record what the database has run", ex);
        }
    }

    private void record() throws IOException {
        Map<String, MigrationInfo> applied = new TreeMap<>();
        for (MigrationInfo each : flyway.info().applied()) {
            String script = each.getScript();
            if (script.endsWith(".sql")) {
                applied.put(script.substring(script.lastIndexOf('/') + 1), each);
            }
        }
        Files.createDirectories(folder);
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*.sql")) {
            for (Path copy : copies) {
                if (!applied.containsKey(copy.getFileName().toString())) {
                    Files.delete(copy);
                }
            }
        }
        for (Map.Entry<String, MigrationInfo> each : applied.entrySet()) {
            String script = each.getValue().getPhysicalLocation();
            Path copy = folder.resolve(each.getKey());
            if (script != null && Files.isRegularFile(Path.of(script)) && !Files.exists(copy)) {
                Files.copy(Path.of(script), copy);
            }
        }
    }
}
