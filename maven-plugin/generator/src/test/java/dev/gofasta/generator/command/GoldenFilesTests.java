package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is generated, file by file, as people reviewed it. */
class GoldenFilesTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("snapshots"));

    @TestFactory
    Stream<DynamicTest> newProjectIsAsReviewed() {
        return compare("new", newShop());
    }

    @TestFactory
    Stream<DynamicTest> scaffoldIsAsReviewed() {
        return compare(
                "scaffold",
                scaffold(MemoryFiles.of(newShop()), "Product", PRODUCT_FIELDS).changes());
    }

    /** The classes are those of a scaffold with all fields: see AddFieldsTests. */
    @TestFactory
    Stream<DynamicTest> migrationsOfNewFieldsAreAsReviewed() {
        MemoryFiles shop = MemoryFiles.of(newShop());
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());
        String fields = AddFieldsTests.ALL_TYPES + " rank:int user:references:optional watchers:references=User:many";
        Plan<FieldsData> plan = new AddFields(CLOCK)
                .plan(new ProjectReader(shop).read(), new FieldsRequest("Product", FieldParser.parse(fields), "3"));
        return compare(
                "field",
                new ChangeSet(plan.changes().changes().stream()
                        .filter(change -> change.path().endsWith(".sql"))
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> featureLayoutIsAsReviewed() {
        return compare(
                "feature",
                newShop(Layout.FEATURE),
                path -> path.matches("[^.].*\\.(md|xml)|.*/\\w*Wiring\\.java"
                        + "|.*/User(Controller|Service|ControllerTests)\\.java"));
    }

    /** Only the files that are not those of a project on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> databaseMakesNoOtherDifferenceThanReviewed() {
        Set<Change> common = Set.copyOf(newShop().changes());
        return Stream.of(Database.MYSQL, Database.SQLITE, Database.SQLSERVER)
                .flatMap(database -> compare(
                        "new-" + database.keyword(),
                        new ChangeSet(newShop(database).changes().stream()
                                .filter(change -> !common.contains(change))
                                .toList())));
    }

    /** A project of its own kind, and a resource with every type that a field can have there. */
    @TestFactory
    Stream<DynamicTest> clickHouseIsAsReviewed() {
        ChangeSet shop = newShop(Database.CLICKHOUSE);
        String fields = "title:string note:text:optional count:int total:long:optional share:double:optional"
                + " price:decimal:precision=38,10 fee:float:optional active:bool token:uuid:optional seenAt:time"
                + " day:date:optional length:duration data:json:optional payload:bytes"
                + " kind:enum=visit,sale:default=visit";
        return Stream.concat(
                compare("new-clickhouse", shop, path -> !path.startsWith("gofasta") && !path.endsWith("ignore")),
                compare(
                        "scaffold-clickhouse",
                        scaffold(MemoryFiles.of(shop), "Measurement", fields).changes()));
    }

    private static Stream<DynamicTest> compare(String folder, ChangeSet changes) {
        return compare(folder, changes, path -> true);
    }

    private static Stream<DynamicTest> compare(String folder, ChangeSet changes, Predicate<String> which) {
        return changes.changes().stream()
                .filter(change -> which.test(change.path()))
                .map(change -> DynamicTest.dynamicTest(change.path(), () -> compare(folder, change)));
    }

    private static void compare(String folder, Change change) throws IOException {
        Path golden = GOLDEN.resolve(folder).resolve(change.path() + ".gen");
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, change.after());
        }
        assertThat(golden)
                .as("Review the difference, then accept it with -Dsnapshots=update")
                .exists()
                .content()
                .isEqualTo(change.after());
    }
}
