package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFileTests {

    @TempDir
    private Path folder;

    @Test
    void rowsComeBackAsTheyWereWhateverTheirText() throws IOException {
        Path file = folder.resolve("rows.txt");
        List<Row> rows = List.of(
                Row.of("table"), Row.of("migration").with("a", "x=1&y\n\t+%é🙂").with("b", ""));

        RowFile.write(file, rows);

        assertThat(RowFile.read(file)).isEqualTo(rows);
    }

    @Test
    void fileThatWasCutIsRefused() throws IOException {
        Path file = folder.resolve("rows.txt");
        Files.writeString(file, "migration&a=1\n");

        assertThatThrownBy(() -> RowFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not whole");
    }
}
