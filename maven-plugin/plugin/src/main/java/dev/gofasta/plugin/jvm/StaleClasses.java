package dev.gofasta.plugin.jvm;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** Tells whether a module has to be compiled, by the times of its files. */
public final class StaleClasses {

    private static final String JAVA = ".java";

    private StaleClasses() {}

    /** Returns whether a main source or resource of the module in {@code folder} is newer than what was made of it. */
    public static boolean in(Path folder) {
        Path classes = folder.resolve("target/classes");
        return isStale(folder.resolve("src/main/java"), classes)
                || isStale(folder.resolve("src/main/resources"), classes);
    }

    /** Returns whether a test or a resource of tests of the module in {@code folder} is newer than what was made of it. */
    public static boolean inTestsOf(Path folder) {
        Path classes = folder.resolve("target/test-classes");
        return isStale(folder.resolve("src/test/java"), classes)
                || isStale(folder.resolve("src/test/resources"), classes);
    }

    private static boolean isStale(Path sources, Path classes) {
        if (!Files.isDirectory(sources)) {
            return false;
        }
        try (Stream<Path> files =
                Files.find(sources, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
            return files.filter(file -> !file.toString().endsWith("-info.java")).anyMatch(file -> {
                String name = sources.relativize(file).toString();
                String made = name.endsWith(JAVA) ? name.substring(0, name.length() - JAVA.length()) + ".class" : name;
                return isNewer(file, classes.resolve(made));
            });
        } catch (IOException ex) {
            throw Problem.of(
                            ProblemCode.GF_ENV_FILE_IO,
                            "Could not read " + sources + ": " + ex.getMessage() + ".",
                            "Check the permissions of the folder.")
                    .asException();
        }
    }

    private static boolean isNewer(Path source, Path made) {
        try {
            FileTime time = Files.getLastModifiedTime(made);
            return Files.getLastModifiedTime(source).compareTo(time) > 0;
        } catch (IOException ex) {
            return true;
        }
    }
}
