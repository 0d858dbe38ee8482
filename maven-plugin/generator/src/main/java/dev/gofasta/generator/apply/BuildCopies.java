package dev.gofasta.generator.apply;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Maven has copied of resources. It keeps the copies of those that are gone, so that a migration which was taken back
 * would still be run.
 */
final class BuildCopies {

    private static final Pattern RESOURCE = Pattern.compile("((?:.*/)?)src/(main|test)/resources/(.+)");

    private BuildCopies() {}

    /** Removes the copies of resources that {@code changeSet} has deleted below {@code root}. */
    static void removeDeleted(Path root, ChangeSet changeSet) {
        for (Change change : changeSet.changes()) {
            Matcher resource = RESOURCE.matcher(change.path());
            if (change instanceof Change.DeleteFile && resource.matches()) {
                String classes = resource.group(2).equals("main") ? "classes" : "test-classes";
                remove(root.resolve(resource.group(1) + "target/" + classes + "/" + resource.group(3)));
            }
        }
    }

    private static void remove(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException ex) {
            // The project is as it was planned; `mvn clean` removes the copy.
        }
    }
}
