package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static dev.gofasta.database.Schemas.versions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flyway with two schemas of PostgreSQL, neither of which is the user's own, in a database that has more. */
class SeveralSchemasTests {

    private static final String TABLES = """
            SELECT schemaname || '.' || tablename FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1""";

    @TempDir
    private Path folder;

    private ShopProject project;

    @BeforeEach
    void writeMigrations() throws SQLException {
        project = new ShopProject(folder, DatabaseEngine.POSTGRES)
                .set("spring.flyway.schemas", "shop,stock")
                .set("spring.flyway.default-schema", "stock")
                .write("V1__orders.sql", "CREATE TABLE shop.orders (id INT PRIMARY KEY);")
                .write("U1__orders.sql", "DROP TABLE shop.orders;")
                .write("V2__items.sql", "CREATE TABLE items (id INT PRIMARY KEY);")
                .write("U2__items.sql", "DROP TABLE items;");
        project.execute("CREATE TABLE kept (id INT)");
        project.execute("CREATE SCHEMA other");
        project.execute("CREATE TABLE other.kept (id INT)");
        project.execute("CREATE TABLE items (id INT)");
    }

    @AfterEach
    void dropDatabase() {
        project.close();
    }

    @Test
    void upAndDownWorkInTheDefaultSchemaAndLeaveOthersAlone() throws SQLException {
        assertThat(versions(project.run("migrate"), "migrated")).containsExactly("1", "2");
        assertThat(codes(project.run("migrate-status"))).isEmpty();
        assertThat(project.query(TABLES))
                .containsExactly(
                        "other.kept",
                        "public.items",
                        "public.kept",
                        "shop.orders",
                        "stock.flyway_schema_history",
                        "stock.items");

        assertThat(versions(project.run("migrate-down", "all=true"), "undone")).containsExactly("2", "1");
        assertThat(project.query(TABLES))
                .containsExactly("other.kept", "public.items", "public.kept", "stock.flyway_schema_history");
        assertThat(project.query("SELECT version FROM stock.flyway_schema_history WHERE version <> '0'"))
                .isEmpty();
    }

    @Test
    void journalOfAPartialWayBackIsInTheDefaultSchema() throws SQLException {
        project.write("V3__index.sql", "CREATE INDEX CONCURRENTLY ix_items ON items (id);")
                .write("U3__index.sql", "DROP INDEX CONCURRENTLY ix_items;\nDROP TABLE nowhere;")
                .set("spring.flyway.postgresql.transactional-lock", "false")
                .run("migrate");
        project.write("U3__index.sql.conf", "executeInTransaction=false");

        assertThat(codes(project.run("migrate-down", "acceptPartial=true"))).containsExactly("GF_MIGRATE_FAILED");
        assertThat(project.query(TABLES)).contains("stock.gofasta_migrate_down");
        assertThat(codes(project.run("migrate-status"))).containsExactly("GF_MIGRATE_HALF_UNDONE");
    }

    @Test
    void resetEmptiesExactlyTheseSchemas() throws SQLException {
        project.run("migrate");
        project.execute("INSERT INTO shop.orders VALUES (1)");
        project.execute("CREATE TABLE shop.extra (id INT)");

        assertThat(codes(project.run("db-reset", "skipSeed=true"))).isEmpty();

        assertThat(project.query(TABLES))
                .containsExactly(
                        "other.kept",
                        "public.items",
                        "public.kept",
                        "shop.orders",
                        "stock.flyway_schema_history",
                        "stock.items");
        assertThat(project.query("SELECT id FROM shop.orders")).isEmpty();
    }

    /** The history of seeds is where the application's connections look first, which need not be one of Flyway's schemas. */
    @Test
    void seedsRunAgainAfterAReset() throws SQLException, IOException {
        Path seeds = Files.createDirectories(folder.resolve("target/classes/db/seed"));
        Files.writeString(seeds.resolve("010_orders.sql"), "INSERT INTO shop.orders (id) VALUES (7);");
        project.run("migrate");
        assertThat(codes(project.run("seed"))).isEmpty();
        assertThat(project.query(TABLES)).contains("public.gofasta_seed_history");

        assertThat(codes(project.run("db-reset"))).isEmpty();

        assertThat(project.query("SELECT id FROM shop.orders")).isEqualTo(List.of("7"));
    }
}
