package dev.gofasta.generator.move;

import dev.gofasta.generator.project.MigrationVersion;
import dev.gofasta.generator.project.ProjectFiles;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A migration and the one that takes it back.
 *
 * @param folder where both are
 * @param version the version
 * @param name what follows the version, such as {@code create_products}
 * @param up the text of the migration
 * @param down the text of what takes it back, or null where nothing does
 */
record MigrationPair(
        String folder,
        MigrationVersion version,
        String name,
        String up,
        @Nullable String down) {

    private static final Pattern FILE = Pattern.compile("(.*)/V([\\d._]+?)__(.*)\\.sql");

    /** Reads the pair that the migration at {@code path} belongs to; empty where it is not a versioned script. */
    static Optional<MigrationPair> read(ProjectFiles files, String path) {
        Matcher file = FILE.matcher(path);
        return file.matches()
                ? Optional.of(new MigrationPair(
                        file.group(1),
                        new MigrationVersion(file.group(2)),
                        file.group(3),
                        files.read(path).orElse(""),
                        files.read(file.group(1) + "/U" + path.substring(file.end(1) + 2))
                                .orElse(null)))
                : Optional.empty();
    }

    String upPath() {
        return path("V");
    }

    String downPath() {
        return path("U");
    }

    private String path(String kind) {
        return folder + "/" + kind + version.text() + "__" + name + ".sql";
    }

    /** Returns the same pair with other texts, which has no way back where this one has none. */
    MigrationPair with(String otherFolder, String otherUp, String otherDown) {
        return new MigrationPair(otherFolder, version, name, otherUp, down == null ? null : otherDown);
    }

    /** Returns whether {@code other} does the same and takes the same back. */
    boolean isSame(MigrationPair other) {
        return up.equals(other.up) && (down == null || other.down == null || down.equals(other.down));
    }
}
