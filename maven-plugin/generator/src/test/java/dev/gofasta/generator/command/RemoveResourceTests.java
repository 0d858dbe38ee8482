package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.apply.ProjectWriter;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Shops;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveResourceTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";
    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    @TempDir
    private Path root;

    private ProjectFiles files;

    @BeforeEach
    void scaffold() {
        new Applier(root).apply(Shops.newShop());
        files = new DiskFiles(root);
        write(Shops.scaffold(files, "Product", Shops.PRODUCT_FIELDS));
    }

    @Test
    void deletesWhatTheScaffoldMadeAndDropsTheTable() {
        List<String> made =
                Shops.scaffold(new DiskFiles(root), "Product", Shops.PRODUCT_FIELDS).changes().changes().stream()
                        .map(Change::path)
                        .filter(path -> path.endsWith(".java") && !path.endsWith("/Wiring.java"))
                        .toList();

        Plan<RemoveData> plan = destroy(files);

        assertThat(plan.changes().changes())
                .filteredOn(Change.DeleteFile.class::isInstance)
                .extracting(Change::path)
                .containsExactlyInAnyOrderElementsOf(made)
                .hasSizeGreaterThan(10);
        assertThat(created(plan, "V20260304050608__drop_products.sql"))
                .isEqualTo("-- gofasta:allow drop-table: asked for; release the application without it first.\n"
                        + "DROP TABLE products;\n");
        assertThat(created(plan, "U20260304050608__drop_products.sql"))
                .isEqualTo(files.read(MIGRATIONS + "V20260304050607__create_products.sql")
                        .orElseThrow());
        assertThat(plan.data().migration()).isEqualTo("20260304050608");
        assertThat(plan.diagnostics()).isEmpty();
    }

    @Test
    void indexNoLongerNamesTheWiring() {
        write(destroy(files));

        assertThat(files.read(BASE + "wiring/Wiring.java").orElseThrow()).doesNotContain("ProductWiring");
        assertThat(root.resolve(BASE + "model/Product.java")).doesNotExist();
        assertThat(CheckWiringIndex.check(new ProjectReader(files).read())).isEmpty();
    }

    @Test
    void policyNoLongerNamesItsRoutes() throws IOException {
        Path policy = root.resolve("src/main/resources/policy/rbac.csv");
        Files.createDirectories(policy.getParent());
        Files.writeString(policy, """
                g, admin, user

                p, user, /api/v1/products, GET
                p, admin, /api/v1/products/{id}, PUT|PATCH|DELETE

                p, user, /api/v1/users, GET
                """);

        write(destroy(files));

        assertThat(policy).hasContent("g, admin, user\n\np, user, /api/v1/users, GET\n");
    }

    @Test
    void canBeScaffoldedAgain() {
        write(destroy(files));

        Plan<ScaffoldData> plan = new AddResource(Clock.offset(Shops.CLOCK, Duration.ofDays(1)))
                .plan(new ProjectReader(files).read(), new ScaffoldRequest("Product", fields()));

        assertThat(plan.data().migration()).isEqualTo("20260305050607");
    }

    @Test
    @Tag("raises:GF_GEN_FILE_EDITED")
    void editedFilesAreRefusedUnlessNamed() throws IOException {
        String service = BASE + "service/ProductServiceImpl.java";
        Files.writeString(root.resolve(service), files.read(service).orElseThrow() + "// mine\n");

        Problem problem = problemOf(() -> destroy(files));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_FILE_EDITED);
        assertThat(problem.message()).startsWith(service + " is");
        assertThat(problem.hint()).endsWith("-Dforce=" + service);
        assertThat(destroy(new OverwritableFiles(files, Set.of(service)))
                        .changes()
                        .changes())
                .extracting(Change::path)
                .contains(service);
    }

    @Test
    @Tag("raises:GF_GEN_STILL_USED")
    void resourceThatIsStillUsedIsRefusedWithItsPlaces() throws IOException {
        Path user = root.resolve(BASE + "service/Shelf.java");
        Files.writeString(user, """
                package org.example.odd_name.service;

                // ProductService is mentioned here only.
                import org.example.odd_name.model.Product;

                class Shelf {
                    ProductService service;
                    String text = "Product";
                }
                """);

        Problem problem = problemOf(() -> destroy(files));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_STILL_USED);
        assertThat(problem.message())
                .endsWith("go: %1$sservice/Shelf.java:4, %1$sservice/Shelf.java:7.".formatted(BASE));
    }

    @Test
    @Tag("raises:GF_GEN_DOWN_INCOMPLETE")
    void laterMigrationsOfTheTableMakeTheWayBackIncomplete() throws IOException {
        Files.writeString(
                root.resolve(MIGRATIONS + "V20260401000000__add_size.sql"), "ALTER TABLE products ADD size INT;");

        assertThat(destroy(files).diagnostics())
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo(ProblemCode.GF_GEN_DOWN_INCOMPLETE))
                .satisfies(each -> assertThat(each.message()).contains("V20260401000000__add_size.sql"));
    }

    @Test
    void tableThatNoMigrationMadeIsLeftAlone() throws IOException {
        Files.delete(root.resolve(MIGRATIONS + "V20260304050607__create_products.sql"));

        Plan<RemoveData> plan = destroy(files);

        assertThat(plan.data().migration()).isNull();
        assertThat(plan.changes().changes()).noneMatch(Change.CreateFile.class::isInstance);
        assertThat(plan.diagnostics()).hasSize(1);
    }

    @Test
    void unknownResourceIsRefused() {
        assertThat(problemOf(() -> new RemoveResource(Shops.CLOCK)
                                .plan(new ProjectReader(files).read(), new RemoveRequest("Invoice")))
                        .code())
                .isEqualTo(ProblemCode.GF_GEN_UNKNOWN_RESOURCE);
    }

    private static List<dev.gofasta.generator.field.Field> fields() {
        return dev.gofasta.generator.field.FieldParser.parse(Shops.PRODUCT_FIELDS);
    }

    private static Plan<RemoveData> destroy(ProjectFiles files) {
        return new RemoveResource(Shops.CLOCK).plan(new ProjectReader(files).read(), new RemoveRequest("product"));
    }

    private static String created(Plan<?> plan, String name) {
        return plan.changes().changes().stream()
                .filter(change -> change.path().equals(MIGRATIONS + name))
                .map(Change::after)
                .findFirst()
                .orElseThrow();
    }

    private void write(Plan<?> plan) {
        new ProjectWriter(root).apply(plan.changes(), new Origin("any", Map.of(), "1"), Instant.EPOCH, 0);
    }
}
