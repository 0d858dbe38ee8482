package dev.gofasta.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingFileTests {

    @TempDir
    private Path folder;

    @Test
    void findingsComeBackAsTheyWent() throws IOException {
        Place place = new Place("app.Wiring$Web", "<init>", List.of("List", "int[]"), 1);
        Finding finding = new Finding(
                Finding.Kind.CIRCULAR,
                "a",
                place,
                "List<String>",
                "two\nlines\tand a \\t",
                List.of(new Finding.Related("b", Place.NOWHERE), new Finding.Related("c", place)));
        Path file = folder.resolve("findings.txt");

        FindingFile.write(file, List.of(finding, finding));

        assertThat(FindingFile.read(file)).containsExactly(finding, finding);
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.txt"), "MISSING\ta");

        assertThatIOException().isThrownBy(() -> FindingFile.read(file)).withMessageContaining("not whole");
    }
}
