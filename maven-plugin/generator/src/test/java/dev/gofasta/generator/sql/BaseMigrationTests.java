package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first migration of PostgreSQL's projects, which the data starter needs as well for its tests. */
class BaseMigrationTests {

    private static final String TEMPLATE =
            "src/main/resources/dev/gofasta/generator/templates/rest/src/main/resources/db/migration/V1__base.sql";
    private static final String STARTER = "../../starters/data/src/test/resources/db/postgresql/V1__base.sql";

    @Test
    void starterIsTestedOnWhatProjectsGet() throws IOException {
        assertThat(Files.readString(Path.of(STARTER))).isEqualTo(Files.readString(Path.of(TEMPLATE)));
    }
}
