package dev.gofasta.generator.clickhouse;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.command.AddFields;
import dev.gofasta.generator.command.AddMigration;
import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.FieldsRequest;
import dev.gofasta.generator.command.MigrationRequest;
import dev.gofasta.generator.command.RemoveRequest;
import dev.gofasta.generator.command.RemoveResource;
import dev.gofasta.generator.command.Rename;
import dev.gofasta.generator.command.RenameRequest;
import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyticsResourceTests {

    private final MemoryFiles shop = MemoryFiles.of(newShop(Database.CLICKHOUSE));

    @Test
    void newProjectHasNothingOfJpa() {
        Pattern jpa = Pattern.compile(
                "jakarta\\.persistence|org\\.hibernate\\.(?!validator)|dev\\.gofasta\\.data|spring\\.data\\.jpa");
        newShop(Database.CLICKHOUSE)
                .changes()
                .forEach(change -> assertThat(change.after()).as(change.path()).doesNotContainPattern(jpa));
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_DATABASE_LIMIT")
    @CsvSource({
        "email:string:unique, no unique keys",
        "name:string:index, ORDER BY",
        "owner:references, no foreign keys",
        "tags:references=Tag:many, no foreign keys",
        "isDeleted:bool, the column that hides"
    })
    void whatNothingWouldHoldIsRefused(String field, String reason) {
        Problem problem = problemOf(() -> scaffold(shop, "Visit", "path:string " + field));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_DATABASE_LIMIT);
        assertThat(problem.message()).contains(reason);
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void partsOfResourcesAreRefused() {
        Problem problem = problemOf(() -> new AddResource(ResourceCommands.MODEL, Layer.MODEL, CLOCK)
                .plan(new ProjectReader(shop).read(), new ScaffoldRequest("Visit", FieldParser.parse("path:string"))));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_DATABASE_LIMIT);
        assertThat(problem.hint()).contains("scaffold");
    }

    @Test
    void goalsThatChangeEntitiesAreRefused() {
        var project = new ProjectReader(shop).read();

        List<Problem> problems = List.of(
                problemOf(() -> new AddFields(CLOCK)
                        .plan(project, new FieldsRequest("Event", FieldParser.parse("channel:string"), null))),
                problemOf(() -> new Rename(CLOCK).plan(project, new RenameRequest("Event.name", "title"))));

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.GF_GEN_DATABASE_LIMIT);
        assertThat(problems).extracting(Problem::hint).allMatch(hint -> hint.contains("ALTER TABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel:string:optional | '' | channel Nullable(String)",
                "channel:string | it's \\ | channel String DEFAULT 'it''s \\\\'",
                "rate:decimal:precision=38,10 | 1234567.1234567891 | rate Decimal(38, 10) DEFAULT '1234567.1234567891'",
                "seenAt:time:default=now | '' | seen_at DateTime64(6, 'UTC') DEFAULT now64(6, 'UTC')"
            })
    void columnIsAddedByAMigration(String field, String backfill, String definition) {
        ChangeSet changes = new AddMigration(CLOCK)
                .plan(new ProjectReader(shop).read(), new MigrationRequest("AddFieldToEvents", field, backfill))
                .changes();

        assertThat(changes.changes())
                .extracting(Change::after)
                .contains("ALTER TABLE events ADD COLUMN " + definition + ";\n");
    }

    @Test
    void scaffoldFindsAllItNeedsInANewProject() {
        ChangeSet changes = scaffold(shop, "PageView", "path:string").changes();

        assertThat(changes.changes())
                .extracting(change -> change.path().replaceAll(".*/", ""))
                .contains("PageViewRepositoryImpl.java", "V20260304050607__create_page_views.sql")
                .doesNotContain("pom.xml", "Conditions.java");
    }

    @Test
    void destroyTakesEveryFileOfAResource(@TempDir Path root) {
        new Applier(root).apply(newShop(Database.CLICKHOUSE));
        DiskFiles files = new DiskFiles(root);
        ChangeSet made =
                scaffold(files, "PageView", "path:string seconds:int:optional").changes();
        new ProjectWriter(root).apply(made, new Origin("any", Map.of(), "1"), Instant.EPOCH, 0);

        ChangeSet changes = new RemoveResource(CLOCK)
                .plan(new ProjectReader(files).read(), new RemoveRequest("PageView"))
                .changes();

        assertThat(changes.changes())
                .filteredOn(Change.DeleteFile.class::isInstance)
                .extracting(Change::path)
                .containsExactlyInAnyOrderElementsOf(made.changes().stream()
                        .map(Change::path)
                        .filter(path -> path.endsWith(".java") && !path.endsWith("/Wiring.java"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"day:date", "viewedAt:time", "viewedAt:time:optional"})
    void datesAndTimesAreHeldToTheRangeOfClickHouse(String field) {
        shop.apply(scaffold(shop, "PageView", field).changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/dto/PageViewRequest.java"))
                .get()
                .asString()
                .contains("@ClickHouseRange ");
    }
}
