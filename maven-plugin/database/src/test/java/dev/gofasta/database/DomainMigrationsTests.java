package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The migrations of whole domains, up, down to nothing and up again. */
class DomainMigrationsTests {

    @TempDir
    private Path folder;

    static Stream<Arguments> domainsAndEngines() {
        return Arrays.stream(GeneratedDomain.values())
                .flatMap(domain -> Arrays.stream(DatabaseEngine.values())
                        .filter(DatabaseEngine::isEmbedded)
                        .map(engine -> Arguments.of(domain, engine)));
    }

    @ParameterizedTest
    @MethodSource("domainsAndEngines")
    void wayDownLeavesNothingAndTheNextWayUpTheSame(GeneratedDomain domain, DatabaseEngine engine) throws Exception {
        domain.write(folder, engine);
        try (ShopProject project = new ShopProject(folder, engine)) {
            project.copyResources();
            List<String> empty = dump(project, engine);

            assertThat(Schemas.codes(project.run("migrate"))).isEmpty();
            List<String> up = dump(project, engine);
            assertThat(up).containsAll(empty).hasSizeGreaterThan(20);

            assertThat(Schemas.codes(project.run("migrate-down", "all=true", "acceptPartial=true")))
                    .isEmpty();
            assertThat(dump(project, engine)).isEqualTo(empty);
            assertThat(project.tables()).containsExactly("flyway_schema_history");

            assertThat(Schemas.codes(project.run("migrate"))).isEmpty();
            assertThat(dump(project, engine)).isEqualTo(up);
        }
    }

    private static List<String> dump(ShopProject project, DatabaseEngine engine) throws SQLException {
        try (Connection connection = project.connect()) {
            return SchemaDump.of(connection, engine);
        }
    }
}
