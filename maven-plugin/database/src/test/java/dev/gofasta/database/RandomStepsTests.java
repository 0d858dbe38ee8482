package dev.gofasta.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Migrations up and down at random: at each version the schema is that of the straight way up. */
@Tag("full")
class RandomStepsTests {

    private static final long SEED = 20_260_115;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.gofasta.database.DomainMigrationsTests#domainsAndEngines")
    void everyWayEndsInTheSchemaOfAGeneratedDomain(GeneratedDomain domain, DatabaseEngine engine) throws Exception {
        domain.write(folder, engine);
        try (ShopProject project = new ShopProject(folder, engine)) {
            project.copyResources();
            project.use(application -> walk(application, project, engine, 1000));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "SQLITE"})
    void everyWayEndsInTheSchemaOfMigrationsByHand(DatabaseEngine engine) throws Exception {
        try (ShopProject project = Schemas.write(new ShopProject(folder, engine))) {
            project.write("V4__index_colours.sql", "CREATE INDEX ix_colours_size ON colours (size_id);")
                    .write(
                            "U4__index_colours.sql",
                            engine == DatabaseEngine.MARIADB
                                    // The foreign key has lost its own index to this one, and needs one.
                                    ? "ALTER TABLE colours DROP FOREIGN KEY fk_colours_size;\n"
                                            + "DROP INDEX ix_colours_size ON colours;\n"
                                            + "ALTER TABLE colours ADD CONSTRAINT fk_colours_size FOREIGN KEY (size_id) REFERENCES sizes (id);"
                                    : "DROP INDEX ix_colours_size;")
                    .write("V5__name_shapes.sql", "ALTER TABLE shapes ADD COLUMN name VARCHAR(20);")
                    .write("U5__name_shapes.sql", "ALTER TABLE shapes DROP COLUMN name;")
                    .write("V6__view_names.sql", "CREATE VIEW shape_names AS SELECT name FROM shapes;")
                    .write("U6__view_names.sql", "DROP VIEW shape_names;");
            project.use(application -> walk(application, project, engine, 300));
        }
    }

    private static void walk(UsedApplication application, ShopProject project, DatabaseEngine engine, int steps)
            throws SQLException {
        Flyway flyway = ApplicationFlyway.of(application);
        List<MigrationVersion> versions = new ArrayList<>();
        for (var migration : flyway.info().pending()) {
            versions.add(migration.getVersion());
        }
        try (Connection connection = project.connect()) {
            List<List<String>> schemas = new ArrayList<>();
            schemas.add(SchemaDump.of(connection, engine));
            for (MigrationVersion version : versions) {
                up(flyway, version);
                schemas.add(SchemaDump.of(connection, engine));
            }
            assertThat(schemas).doesNotHaveDuplicates().hasSize(versions.size() + 1);
            Random random = new Random(SEED);
            int at = versions.size();
            for (int step = 0; step < steps; step++) {
                int to = random.nextInt(versions.size() + 1);
                if (to > at) {
                    up(flyway, versions.get(to - 1));
                } else if (to < at) {
                    new MigrateDown().run(application, Options.of(List.of("steps=" + (at - to), "acceptPartial=true")));
                }
                at = to;
                assertThat(SchemaDump.of(connection, engine))
                        .as("step %d of seed %d, at %d", step, SEED, at)
                        .isEqualTo(schemas.get(at));
            }
            new Migrate().run(application, Options.of(List.of()));
            assertThat(SchemaDump.of(connection, engine)).isEqualTo(schemas.get(versions.size()));
            flyway.validate();
        }
    }

    private static void up(Flyway flyway, MigrationVersion target) {
        Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .target(target)
                .load()
                .migrate();
    }
}
