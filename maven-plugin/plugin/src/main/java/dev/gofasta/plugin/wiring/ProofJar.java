package dev.gofasta.plugin.wiring;

import dev.gofasta.wiring.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The classes of the proof in a jar of their own. The plugin's jar can't be used instead: with it, its libraries would be on
 * the application's class path, and Spring Boot would configure them.
 */
final class ProofJar {

    private static final String FOLDER = "dev/gofasta/wiring/";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ProofJar() {}

    /** Writes the jar unless the same is there, since an archive of classes holds only while its jars stay untouched. */
    static Path in(Path folder) throws IOException {
        Path jar = folder.resolve("wiring-proof.jar");
        byte[] content = content();
        if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), content)) {
            Files.write(jar, content);
        }
        return jar;
    }

    private static byte[] content() throws IOException {
        Path carrier = carrier();
        if (Files.isDirectory(carrier)) {
            return zip(carrier.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(carrier)) {
            return zip(jar.getPath(FOLDER));
        }
    }

    private static Path carrier() {
        try {
            return Path.of(Finding.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(FOLDER + file.getFileName());
                entry.setTimeLocal(ANY_TIME);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
