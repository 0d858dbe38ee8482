package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.seeds.SeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

class SeedFilesTests {

    @TempDir
    private Path folder;

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(files(folder.resolve("absent")).read()).isEmpty();
        assertThat(new SeedFiles(new DefaultResourceLoader(), "classpath:db/seed").read())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:db/seed", "classpath:/db/seed/", "db/seed"})
    void findsFilesInJars(String location) throws IOException {
        Path jar = folder.resolve("my shop.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String directory : new String[] {"db/", "db/seed/", "db/seed/dev/"}) {
                entries.putNextEntry(new JarEntry(directory));
            }
            entries.putNextEntry(new JarEntry("db/seed/dev/010_demo.sql"));
            entries.write("SELECT 1;".getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(new SeedFiles(new DefaultResourceLoader(loader), location).read())
                    .singleElement()
                    .satisfies(seed -> {
                        assertThat(seed.name()).isEqualTo("dev/demo");
                        assertThat(seed.place()).isEqualTo("db/seed/dev/010_demo.sql");
                        assertThat(seed.environments()).containsExactly("dev");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# seed: on-change\na:", "# What.\r\n\r\n#seed:on-change\r\na:", "-- seed: on-change"})
    void readsThePolicyFromTheFirstComments(String text) throws IOException {
        assertThat(read(text).onChange()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SELECT 1;\n-- seed: on-change", "-- about the seed: on-change", "-- seed: once"})
    void runsOnceOtherwise(String text) throws IOException {
        assertThat(read(text).onChange()).isFalse();
    }

    @Test
    void refusesAnotherPolicy() {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> read("-- seed: always"))
                .withMessageContaining("010_a.yaml begins with 'seed: always'");
    }

    @Test
    void countsLineEndsAndMarksForNothing() throws IOException {
        assertThat(read("\uFEFFa\r\nb").checksum()).isEqualTo(read("a\nb").checksum());
        assertThat(read("a\nc").checksum()).isNotEqualTo(read("a\nb").checksum());
    }

    @Test
    void refusesWhatIsNoUtf8() throws IOException {
        Files.write(folder.resolve("010_a.sql"), new byte[] {'-', '-', (byte) 0xe4});
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> files(folder).read())
                .withMessageEndingWith("010_a.sql is not UTF-8.");
    }

    private Seed read(String text) throws IOException {
        Files.writeString(folder.resolve("010_a.yaml"), text);
        return files(folder).read().get(0);
    }

    private static SeedFiles files(Path folder) {
        return new SeedFiles(new DefaultResourceLoader(), "file:" + folder);
    }
}
