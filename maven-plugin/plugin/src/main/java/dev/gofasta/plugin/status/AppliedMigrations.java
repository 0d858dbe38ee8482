package dev.gofasta.plugin.status;

import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.envelope.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The migrations that the database of development has run, as they were when it ran them: a copy of each in the folder
 * {@code .gofasta/dev/applied}, which git ignores. It is what can be known of that database without starting it.
 *
 * @param scripts the text of each by its file name
 */
public record AppliedMigrations(Map<String, String> scripts) {

    private static final String FOLDER = ".gofasta/dev/applied";

    /** Reads what is on record below {@code root}; empty where nothing is. */
    static Optional<AppliedMigrations> read(Path root) {
        Path folder = root.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Map<String, String> scripts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".sql")).toList()) {
                scripts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException ex) {
            return Optional.empty();
        }
        return Optional.of(new AppliedMigrations(scripts));
    }

    /** Puts on record that the database of development has run all migrations of {@code project}, each as it is now. */
    public static void recordAll(Path root, Project project) throws IOException {
        forget(root, name -> true);
        record(root, project, name -> true);
    }

    /**
     * Puts on record that the database of development has run just those migrations of {@code project} whose file names are
     * {@code applied}. Those that were on record keep the text that they had then.
     *
     * @throws IOException when the folder can't be written
     */
    public static void record(Path root, Project project, Predicate<String> applied) throws IOException {
        forget(root, applied.negate());
        Path folder = root.resolve(FOLDER);
        Files.createDirectories(folder);
        for (Module module : project.selected()) {
            for (String path : Migrations.scripts(project.files(), module)) {
                Path copy = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
                if (applied.test(copy.getFileName().toString()) && !Files.exists(copy)) {
                    ResultFiles.write(copy, project.files().read(path).orElse(""));
                }
            }
        }
    }

    /**
     * Takes those off the record whose file names are {@code gone}.
     *
     * @throws IOException when the folder can't be written
     */
    public static void forget(Path root, Predicate<String> gone) throws IOException {
        for (String name :
                read(root).map(AppliedMigrations::scripts).orElse(Map.of()).keySet()) {
            if (gone.test(name)) {
                Files.deleteIfExists(root.resolve(FOLDER).resolve(name));
            }
        }
    }
}
