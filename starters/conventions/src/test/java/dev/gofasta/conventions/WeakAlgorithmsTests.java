package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names of algorithms that are broken must not be in the sources, because the JDK takes any name as text. */
class WeakAlgorithmsTests {

    private static final Pattern WEAK = Pattern.compile(
            "\"[^\"\\n]*\\b(MD5|MD2|SHA-?1|HmacSHA1|HmacMD5|DES|DESede|RC4|Blowfish|[A-Z]+/ECB)\\b[^\"\\n]*\"");

    @Test
    @Tag("asvs:V11.4.3")
    void noStarterNamesABrokenAlgorithm() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(".."))) {
            List<Path> weak = sources.filter(path -> path.toString().contains("src/main/java"))
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> WEAK.matcher(read(path)).find())
                    .toList();

            assertThat(weak).isEmpty();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
