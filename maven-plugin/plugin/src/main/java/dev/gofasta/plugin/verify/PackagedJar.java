package dev.gofasta.plugin.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A jar of Spring Boot.
 *
 * @param name its file name
 * @param libraries the file names of the jars within
 * @param classes the paths of the application's own files within
 * @param mainClass what the manifest starts, or an empty text
 * @param startClass what that starts, or an empty text
 */
record PackagedJar(String name, List<String> libraries, List<String> classes, String mainClass, String startClass) {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";

    /** Reads the one that was packed last in {@code folder}. */
    static Optional<PackagedJar> newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path newest = null;
        FileTime latest = FileTime.fromMillis(0);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(PackagedJar::isArtifact).sorted().toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                if (newest == null || time.compareTo(latest) > 0) {
                    newest = file;
                    latest = time;
                }
            }
        }
        return newest == null ? Optional.empty() : Optional.of(read(newest));
    }

    private static boolean isArtifact(Path file) {
        String name = file.getFileName().toString();
        return name.matches(".*\\.[jw]ar") && !name.matches(".*-(sources|javadoc|tests|test-sources)\\.jar");
    }

    private static PackagedJar read(Path file) throws IOException {
        List<String> libraries = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream().map(ZipEntry::getName).sorted().forEach(name -> {
                if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
                    libraries.add(name.substring(LIBRARIES.length()));
                } else if (name.startsWith(CLASSES)) {
                    classes.add(name.substring(CLASSES.length()));
                }
            });
            Manifest manifest = jar.getManifest();
            return new PackagedJar(
                    file.getFileName().toString(),
                    List.copyOf(libraries),
                    List.copyOf(classes),
                    attribute(manifest, "Main-Class"),
                    attribute(manifest, "Start-Class"));
        }
    }

    private static String attribute(Manifest manifest, String name) {
        String value = manifest == null ? null : manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }
}
