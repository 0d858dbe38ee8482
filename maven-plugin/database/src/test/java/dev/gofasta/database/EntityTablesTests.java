package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.database.catalogue.Catalogue;
import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTablesTests {

    private static final String SHELVES = "CREATE TABLE shelves (id BIGINT PRIMARY KEY);";

    @TempDir
    private Path folder;

    @EachEmbeddedEngine
    void tablesThatFitHaveNoFindings(DatabaseEngine engine) {
        assertThat(compare(
                        engine,
                        SHELVES,
                        "CREATE TABLE items (id BIGINT PRIMARY KEY, title VARCHAR(200), amount INTEGER NOT NULL,"
                                + " shelf_id BIGINT, extra VARCHAR(10));"))
                .isEmpty();
    }

    @EachEmbeddedEngine
    @Tag("raises:GF_DRIFT_ENTITY_TABLE")
    @Tag("raises:GF_DRIFT_ENTITY_COLUMN")
    @Tag("raises:GF_DRIFT_ENTITY_TYPE")
    void allDifferencesAreFoundEachAtItsField(DatabaseEngine engine) {
        List<Row> rows =
                compare(engine, "CREATE TABLE items (id BIGINT PRIMARY KEY, amount VARCHAR(20), shelf_id BIGINT);");

        assertThat(codes(rows))
                .containsExactlyInAnyOrder("GF_DRIFT_ENTITY_COLUMN", "GF_DRIFT_ENTITY_TYPE", "GF_DRIFT_ENTITY_TABLE");
        assertThat(rows)
                .extracting(row -> row.value("class").replaceFirst(".*\\.", "") + "." + row.value("member"))
                .containsExactlyInAnyOrder("Item.title", "Item.amount", "Shelf.");
        assertThat(rows)
                .filteredOn(row -> row.value("code").equals("GF_DRIFT_ENTITY_COLUMN"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.value("message")).contains("title", "items", "Item.title");
                    assertThat(row.value("hint").toLowerCase(Locale.ROOT))
                            .contains("alter table items add column title varchar(255);", "drop column title;");
                });
    }

    @Test
    void databaseOfTheApplicationIsLeftAlone() {
        try (ShopProject project = new ShopProject(folder, DatabaseEngine.POSTGRES)) {
            assertThat(project.as(Catalogue.class)
                            .set("spring.profiles.active", "test")
                            .run("entities"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.kind()).isEqualTo("skipped"));
        }
    }

    @Test
    void applicationWithoutEntitiesHasNothingToCompare() {
        try (ShopProject project = new ShopProject(folder, DatabaseEngine.SQLITE)) {
            String jpa = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration";
            assertThat(project.set("spring.autoconfigure.exclude", jpa).run("entities"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.value("reason")).contains("no entities"));
        }
    }

    private List<Row> compare(DatabaseEngine engine, String... migrations) {
        try (ShopProject project = new ShopProject(folder, engine)) {
            for (int i = 0; i < migrations.length; i++) {
                project.write("V" + (i + 1) + "__table.sql", migrations[i]);
            }
            return project.as(Catalogue.class)
                    .set("spring.profiles.active", "test")
                    .set("gofasta.dev-services.database", engine.name().toLowerCase(Locale.ROOT))
                    .unset("spring.datasource.url")
                    .unset("spring.datasource.username")
                    .unset("spring.datasource.password")
                    .run("entities");
        }
    }
}
