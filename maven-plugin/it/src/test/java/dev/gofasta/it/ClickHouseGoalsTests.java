package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The goals on a database, in a project on ClickHouse: each sentence of docs/guide/clickhouse.md about them. */
@Tag("full")
@EnabledIf(
        value = "dev.gofasta.it.ClickHouseEngine#isAvailable",
        disabledReason =
                "There is neither Node with the npm package chdb, which is ClickHouse's engine, nor Docker for its server.")
class ClickHouseGoalsTests {

    private static final String HISTORY = "flyway_schema_history";
    private static final String TWO_TABLES = """
            CREATE TABLE cups (size Int8) ENGINE = MergeTree ORDER BY size;
            CREATE TABLE jugs (size %s) ENGINE = MergeTree ORDER BY size;
            """;

    @TempDir
    private static Path folder;

    private static ClickHouseEngine engine;
    private static Shop shop;
    private static Path migrations;
    private static int databases;

    private String database;
    private Map<String, String> environment;

    @BeforeAll
    static void generate() throws IOException {
        engine = ClickHouseEngine.start();
        Maven.INSTALLED.generate(folder, "database=clickhouse").succeeds();
        shop = new Shop(Maven.INSTALLED, folder.resolve("shop"));
        migrations = shop.folder().resolve("src/main/resources/db/migration");
    }

    @AfterAll
    static void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    @BeforeEach
    void makeADatabase() {
        database = "goals" + databases++;
        engine.execute("default", "CREATE DATABASE " + database);
        environment = engine.environment(database);
    }

    @AfterEach
    void removeMigrations() throws IOException {
        for (String name : List.of("V1.5__add_bowls.sql", "V2__add_cups.sql", "U2__add_cups.sql")) {
            Files.deleteIfExists(migrations.resolve(name));
        }
        removeCopies();
    }

    /** A build leaves the copies of resources that are gone. */
    private static void removeCopies() throws IOException {
        Path copies = shop.folder().resolve("target/classes/db/migration");
        if (Files.exists(copies)) {
            try (Stream<Path> files = Files.list(copies)) {
                for (Path copy : files.toList()) {
                    if (!Files.exists(migrations.resolve(copy.getFileName()))) {
                        Files.delete(copy);
                    }
                }
            }
        }
    }

    @Test
    void migrationsAreExplainedAndRunAndTakenBackWithConsent() throws IOException {
        write("V2__add_cups.sql", TWO_TABLES.formatted("Int8"));
        write("U2__add_cups.sql", "DROP TABLE jugs;\nDROP TABLE cups;\n");
        assertThat(goal("migrate", "--explain").succeeds().stdout()).contains("create table", "nothing was run");
        assertThat(tables()).isEmpty();

        goal("migrate").succeeds();
        JsonObject status = goal("migrate-status", "--json").succeeds().json();
        assertThat(status.getAsJsonObject("data").get("applied").getAsInt()).isEqualTo(2);
        assertThat(code(goal("migrate-down", "--json").endsWith(4))).isEqualTo("GF_MIGRATE_PARTIAL");
        assertThat(tables()).contains("cups", "events", "jugs");

        goal("migrate-down", "--all", "--accept-partial").succeeds();
        assertThat(tables()).containsExactly(HISTORY);
        assertThat(execute("SELECT count() FROM " + HISTORY)).isEqualTo("0");
    }

    @Test
    void riskyMigrationIsNotRunWhenStrict() throws IOException {
        goal("migrate").succeeds();
        write("V2__add_cups.sql", "ALTER TABLE events DROP COLUMN source;\n");
        write("U2__add_cups.sql", "ALTER TABLE events ADD COLUMN source Nullable(String);\n");

        assertThat(code(goal("migrate", "--strict", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_RISK");
        assertThat(history()).containsExactly("1 true");
    }

    @Test
    void takingBackGoesOnWhereItWasStopped() throws IOException {
        write("V2__add_cups.sql", TWO_TABLES.formatted("Int8"));
        write("U2__add_cups.sql", "DROP TABLE jugs;\nDROP TABLE cups;\n");
        goal("migrate").succeeds();
        execute("RENAME TABLE cups TO mugs");

        assertThat(code(goal("migrate-down", "--accept-partial", "--json").endsWith(5)))
                .isEqualTo("GF_MIGRATE_FAILED");
        assertThat(code(goal("migrate-status", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_HALF_UNDONE");
        assertThat(code(goal("migrate", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_HALF_UNDONE");

        execute("RENAME TABLE mugs TO cups");
        goal("migrate-down", "--accept-partial").succeeds();
        assertThat(tables()).containsExactly("events", HISTORY);
        assertThat(history()).containsExactly("1 true");
    }

    /** The states that a crash leaves before and after the last note of a migration. */
    @Test
    void crashBetweenTwoNotesIsNotHeldAgainstTheScript() throws IOException {
        write("V2__add_cups.sql", TWO_TABLES.formatted("Int8"));
        write("U2__add_cups.sql", "DROP TABLE jugs;\nDROP TABLE cups;\n");
        goal("migrate").succeeds();
        execute("RENAME TABLE cups TO mugs");
        goal("migrate-down", "--accept-partial").endsWith(5);
        execute("DROP TABLE mugs");
        execute("INSERT INTO gofasta_migrate_down SELECT version, checksum, 1, 2, noted + 1 FROM gofasta_migrate_down"
                + " ORDER BY noted DESC LIMIT 1");

        goal("migrate-down", "--accept-partial").succeeds();
        assertThat(history()).containsExactly("1 true");

        execute(
                "CREATE TABLE gofasta_migrate_down (version String, checksum Int64, done Int32, begun Int32, noted Int64)"
                        + " ENGINE = MergeTree ORDER BY noted");
        execute("INSERT INTO gofasta_migrate_down VALUES ('2', 1, 2, 2, 9)");
        goal("migrate-down", "--steps=2", "--accept-partial").succeeds();
        assertThat(tables()).containsExactly(HISTORY);
    }

    @Test
    void migrationThatStoppedHalfWayIsSettledEitherWay() throws IOException {
        write("V2__add_cups.sql", TWO_TABLES.formatted("Nothing(8)"));
        write("U2__add_cups.sql", "DROP TABLE jugs;\nDROP TABLE cups;\n");

        assertThat(code(goal("migrate", "--json").endsWith(5))).isEqualTo("GF_MIGRATE_FAILED");
        assertThat(code(goal("migrate-status", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_HALF_APPLIED");
        assertThat(history()).containsExactly("1 true", "2 false");
        execute("DROP TABLE cups");
        goal("migrate-repair", "--revert").succeeds();
        assertThat(history()).containsExactly("1 true");

        goal("migrate").endsWith(5);
        goal("migrate-repair", "--complete").succeeds();
        assertThat(history()).containsExactly("1 true", "2 true");
    }

    @Test
    void editedAndLostMigrationsAreAccepted() throws IOException {
        write("V1.5__add_bowls.sql", "CREATE TABLE bowls (size Int8) ENGINE = MergeTree ORDER BY size;\n");
        write("V2__add_cups.sql", TWO_TABLES.formatted("Int8"));
        write("U2__add_cups.sql", "DROP TABLE jugs;\nDROP TABLE cups;\n");
        goal("migrate").succeeds();
        write("V2__add_cups.sql", "-- For tea.\n" + TWO_TABLES.formatted("Int8"));
        assertThat(code(goal("migrate", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_CHECKSUM");

        goal("migrate-repair").succeeds();

        goal("migrate-status").succeeds();
        assertThat(history()).containsExactly("1 true", "1.5 true", "2 true");
        Files.delete(migrations.resolve("V1.5__add_bowls.sql"));
        removeCopies();
        assertThat(code(goal("migrate-status", "--json").endsWith(1))).isEqualTo("GF_MIGRATE_MISSING");

        goal("migrate-repair").succeeds();

        goal("migrate-status").succeeds();
    }

    @Test
    void resetDropsWhateverIsThere() {
        goal("migrate").succeeds();
        execute("CREATE VIEW names AS SELECT name FROM events");
        execute("CREATE MATERIALIZED VIEW counts (name String, n UInt64) ENGINE = SummingMergeTree ORDER BY name"
                + " AS SELECT name, toUInt64(1) AS n FROM events");
        execute("CREATE DICTIONARY codes (id UInt64, name String) PRIMARY KEY id"
                + " SOURCE(CLICKHOUSE(TABLE 'events')) LIFETIME(60) LAYOUT(FLAT())");

        goal("db-reset").succeeds();

        assertThat(tables()).containsExactly("events", HISTORY);
    }

    @Test
    void databaseOfProductionIsLeftAloneHoweverItIsNamed() {
        engine.execute("default", "CREATE DATABASE live");
        environment = engine.environmentByParameter("live");

        Execution refused = goal("db-reset", "--json").endsWith(4);

        assertThat(code(refused)).isEqualTo("GF_ENV_PRODUCTION");
        assertThat(message(refused)).contains("database live");
        goal("db-reset", "--production=live", "--yes").succeeds();
    }

    @Test
    @Tag("raises:GF_SEED_DATABASE")
    void seedsAreRefusedBeforeAnythingIsDropped() throws IOException {
        goal("migrate").succeeds();
        execute("CREATE TABLE kept (n Int8) ENGINE = MergeTree ORDER BY n");
        Path pom = shop.folder().resolve("pom.xml");
        String before = Files.readString(pom);
        shop.run("gofasta:add-starter", "-Dstarter=seeds").succeeds();
        try {
            for (String[] each :
                    new String[][] {{"seed", "--json"}, {"seed", "--fresh", "--json"}, {"db-reset", "--json"}}) {
                assertThat(code(goal(each).endsWith(3))).isEqualTo("GF_SEED_DATABASE");
            }
            assertThat(tables()).contains("kept");

            goal("db-reset", "--skip-seed").succeeds();
            assertThat(tables()).doesNotContain("kept");
        } finally {
            Files.writeString(pom, before);
        }
    }

    @Test
    @Tag("raises:GF_SCHEMA_DATABASE")
    void tablesAreNotReadIntoResources() {
        Execution refused = goal("from-database", "--json").endsWith(3);

        assertThat(code(refused)).isEqualTo("GF_SCHEMA_DATABASE");
        assertThat(message(refused)).contains("ClickHouse");
    }

    @Test
    void nothingIsSaidOfEntitiesThatAreNone() {
        goal("migrate").succeeds();

        JsonObject data = goal("status", "--json").succeeds().json().getAsJsonObject("data");

        assertThat(checks(data)).contains("history OK", "entities SKIP");
        JsonObject verified = goal("verify", "--json").succeeds().json().getAsJsonObject("data");
        assertThat(checks(verified)).contains("tests PASS", "schema SKIP");
    }

    @Test
    void destroyedResourceLosesItsTableByAMigration() throws IOException {
        shop.scaffold("Visit", "path:string").succeeds();
        goal("migrate").succeeds();
        assertThat(tables()).contains("visits");

        shop.run("gofasta:destroy", "-Dname=Visit").succeeds();
        goal("migrate").succeeds();
        assertThat(tables()).doesNotContain("visits");

        goal("migrate-down", "--accept-partial").succeeds();
        assertThat(tables()).contains("visits");
        shop.run("gofasta:undo").succeeds();
        shop.run("gofasta:undo").succeeds();
        assertThat(shop.folder().resolve("src/main/java/com/acme/shop/model/Visit.java"))
                .doesNotExist();
    }

    @Test
    void engineThatIsNotThereIsSaidToBe() {
        environment = Map.of("SPRING_DATASOURCE_URL", "jdbc:clickhouse://127.0.0.1:1/shop");

        assertThat(code(goal("migrate-status", "--json").endsWith(3))).isEqualTo("GF_ENV_DATABASE_UNREACHABLE");
    }

    private Execution goal(String... arguments) {
        return shop.launch(environment, arguments);
    }

    private static String code(Execution execution) {
        return execution.json().getAsJsonObject("error").get("code").getAsString();
    }

    private static String message(Execution execution) {
        return execution.json().getAsJsonObject("error").get("message").getAsString();
    }

    private static List<String> checks(JsonObject data) {
        return data.getAsJsonArray("checks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(check -> check.get("id").getAsString() + " "
                        + check.get("status").getAsString().toUpperCase(Locale.ROOT))
                .toList();
    }

    private List<String> history() {
        return execute("SELECT concat(assumeNotNull(version), ' ', toString(success)) FROM " + HISTORY
                        + " ORDER BY installed_rank")
                .lines()
                .toList();
    }

    private List<String> tables() {
        return execute("SHOW TABLES").lines().toList();
    }

    private String execute(String sql) {
        return engine.execute(database, sql);
    }

    private static void write(String name, String sql) throws IOException {
        Files.writeString(migrations.resolve(name), sql);
    }
}
