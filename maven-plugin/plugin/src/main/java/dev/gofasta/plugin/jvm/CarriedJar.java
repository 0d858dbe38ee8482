package dev.gofasta.plugin.jvm;

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
 * The classes of some packages, which the plugin carries, in a jar of their own. The plugin's jar can't be used instead: with
 * it, its libraries would be on the application's class path, and Spring Boot would configure them.
 *
 * @param name the name of the jar
 * @param members any class of each package
 */
public record CarriedJar(String name, List<Class<?>> members) {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Writes the jar unless the same is there, since an archive of classes holds only while its jars stay untouched. */
    Path in(Path folder) throws IOException {
        Path jar = folder.resolve(name);
        byte[] content = content();
        if (!Files.exists(jar) || !Arrays.equals(Files.readAllBytes(jar), content)) {
            Files.write(jar, content);
        }
        return jar;
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Class<?> member : members) {
                add(member, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(Class<?> member, ZipOutputStream zip) throws IOException {
        Path carrier = carrier(member);
        if (Files.isDirectory(carrier)) {
            add(carrier, member, zip);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(carrier)) {
            add(jar.getPath("/"), member, zip);
        }
    }

    private static void add(Path root, Class<?> member, ZipOutputStream zip) throws IOException {
        List<Path> files;
        try (Stream<Path> found =
                Files.walk(root.resolve(member.getPackageName().replace('.', '/')))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
            entry.setTimeLocal(ANY_TIME);
            zip.putNextEntry(entry);
            Files.copy(file, zip);
        }
    }

    private static Path carrier(Class<?> member) {
        try {
            return Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
