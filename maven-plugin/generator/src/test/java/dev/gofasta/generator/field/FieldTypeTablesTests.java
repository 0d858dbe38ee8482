package dev.gofasta.generator.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.sql.SqlDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldTypeTablesTests {

    private static final Path PAGE = Path.of("../../docs/reference/field-types.md");
    private static final String MARK =
            "<!-- Generated from the code: change the code and accept with -Dsnapshots=update. -->\n\n";

    @Test
    void docsHoldTheTablesOfTheCode() throws IOException {
        String page = Files.readString(PAGE);
        String written = page.substring(0, page.indexOf(MARK) + MARK.length())
                + FieldTypeTables.render(
                        (field, database) -> SqlDialect.of(database).type(field));
        if ("update".equals(System.getProperty("snapshots"))) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }
}
