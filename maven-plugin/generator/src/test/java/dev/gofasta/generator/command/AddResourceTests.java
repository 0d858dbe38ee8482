package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.OverwritableFiles;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.ReservedWords;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddResourceTests {

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @Test
    void createsEveryPartAndEditsOnlyTheIndexAndThePolicy() {
        var changes = scaffold(shop, "Product", PRODUCT_FIELDS).changes();

        assertThat(changes.changes())
                .filteredOn(Change.EditFile.class::isInstance)
                .extracting(Change::path)
                .containsExactly(
                        "src/main/java/org/example/odd_name/wiring/Wiring.java", "src/main/resources/policy/rbac.csv");
        assertThat(changes.changes())
                .filteredOn(Change.CreateFile.class::isInstance)
                .extracting(change -> change.path().replaceFirst(".*/(java/org/example/odd_name|resources)/", ""))
                .containsExactlyInAnyOrder(
                        "model/Product.java",
                        "repository/ProductRepository.java",
                        "dto/ProductRequest.java",
                        "dto/ProductResponse.java",
                        "dto/ProductFilter.java",
                        "service/ProductService.java",
                        "service/ProductServiceImpl.java",
                        "web/ProductController.java",
                        "wiring/ProductWiring.java",
                        "db/migration/V20260304050607__create_products.sql",
                        "db/migration/U20260304050607__create_products.sql",
                        "fixture/ProductFixtures.java",
                        "repository/ProductRepositoryTests.java",
                        "service/ProductServiceImplTests.java",
                        "web/ProductControllerTests.java",
                        "web/ProductApiTests.java");
    }

    @Test
    void sameInputMakesTheSamePlan() {
        assertThat(scaffold(shop, "Product", PRODUCT_FIELDS).changes())
                .isEqualTo(scaffold(shop, "product", PRODUCT_FIELDS).changes());
    }

    @Test
    void secondResourceOfTheSameSecondGetsTheNextMigrationVersion() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());

        assertThat(scaffold(shop, "Order", "number:string").data().migration()).isEqualTo("20260304050608");
    }

    @Test
    void indexNamesEveryWiringSorted() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());
        shop.apply(scaffold(shop, "Order", "number:string").changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/wiring/Wiring.java"))
                .hasValueSatisfying(source -> assertThat(source)
                        .containsSubsequence(
                                "AuthWiring.class",
                                "OrderWiring.class",
                                "ProductWiring.class",
                                "SecurityWiring.class",
                                "UserWiring.class"));
        assertThat(CheckWiringIndex.check(new ProjectReader(shop).read())).isEmpty();
    }

    @Test
    @Tag("raises:GF_DRIFT_WIRING_INDEX")
    void indexThatWasEditedHasDrifted() {
        String index = "src/main/java/org/example/odd_name/wiring/Wiring.java";
        shop.with(index, shop.read(index).orElseThrow().replace("UserWiring.class", ""));

        assertThat(CheckWiringIndex.check(new ProjectReader(shop).read()))
                .singleElement()
                .returns(ProblemCode.GF_DRIFT_WIRING_INDEX, drift -> drift.code());
    }

    @ParameterizedTest
    @CsvSource({
        "User, GF_GEN_NAME_TAKEN",
        "Object, GF_GEN_RESERVED_NAME",
        "Page, GF_GEN_RESERVED_NAME",
        "class, GF_GEN_RESERVED_NAME",
        "Size, GF_GEN_RESERVED_NAME",
        "Request, GF_GEN_RESERVED_NAME",
        "Reference, GF_GEN_RESERVED_NAME",
        "A, GF_GEN_RESERVED_NAME",
        "2Fast, GF_GEN_INVALID_NAME",
        "'Two Words', GF_GEN_INVALID_NAME",
        "../Up, GF_GEN_INVALID_NAME",
        "'', GF_GEN_INVALID_NAME"
    })
    void refusesNames(String name, ProblemCode code) {
        assertThat(problemOf(() -> scaffold(shop, name, "a:int")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void refusesEveryNameThatStandsBesideTheEntity(Database database) {
        MemoryFiles project = MemoryFiles.of(newShop(database));
        String fields = database == Database.CLICKHOUSE ? "name:string data:json at:time:optional" : PRODUCT_FIELDS;
        Pattern imports = Pattern.compile("^import (?!static)(?!org\\.example\\.)[\\w.]+\\.(\\w+);", Pattern.MULTILINE);

        assertThat(scaffold(project, "Product", fields).changes().changes())
                .extracting(Change::after)
                .filteredOn(source -> source.contains("model.Product;") || source.contains(" Product "))
                .hasSizeGreaterThan(5)
                .flatMap(source -> imports.matcher(source)
                        .results()
                        .map(result -> result.group(1))
                        .toList())
                .allSatisfy(name ->
                        assertThat(ReservedWords.isKnownType(name)).as(name).isTrue());
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_NAME_TAKEN")
    @CsvSource({
        "src/main/java/org/example/odd_name/legacy/ProductService.java, ProductService",
        "src/main/java/org/example/odd_name/legacy/PRODUCT.java, but for its case",
        "src/main/java/org/example/odd_name/web/ProductRequest.java, ProductRequest"
    })
    void refusesANameWhoseClassesAreThere(String path, String named) {
        shop.with(path, "mine");

        var problem = problemOf(() -> scaffold(shop, "Product", PRODUCT_FIELDS));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_NAME_TAKEN);
        assertThat(problem.message()).contains(named, path);
    }

    @Test
    void columnIsNamedWhereHibernateWouldNameItOtherwise() {
        shop.apply(scaffold(shop, "Plan", "planB:string unitPrice:decimal note:string")
                .changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/model/Plan.java"))
                .hasValueSatisfying(source -> assertThat(source)
                        .containsSubsequence("@Column(name = \"plan_b\", nullable = false)")
                        .contains("@Column(name = \"unit_price\", nullable = false")
                        .contains("@Column(nullable = false)\n    private String note;"));
    }

    @Test
    @Tag("raises:GF_GEN_FILE_EXISTS")
    void refusesAFileThatIsThereAlready() {
        shop.with("src/test/java/org/example/odd_name/web/ProductApiTests.java", "mine");

        var problem = problemOf(() -> scaffold(shop, "Product", PRODUCT_FIELDS));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_FILE_EXISTS);
        assertThat(problem.message()).contains("ProductApiTests.java");
    }

    @Test
    void namesEveryFileThatIsInTheWay() {
        shop.with("src/test/java/org/example/odd_name/web/ProductApiTests.java", "mine")
                .with("src/main/java/org/example/odd_name/dto/ProductFilter.java", "mine");

        var problem = problemOf(() -> scaffold(shop, "Product", PRODUCT_FIELDS));

        assertThat(problem.message()).contains("ProductApiTests.java", "ProductFilter.java");
        assertThat(problem.hint())
                .contains("-Dforce=src/main/java/org/example/odd_name/dto/ProductFilter.java,src/test");
    }

    @Test
    void overwritesOnlyWhatForceNamesAndSaysSo() {
        String filter = "src/main/java/org/example/odd_name/dto/ProductFilter.java";
        shop.with(filter, "mine");

        var plan = scaffold(new OverwritableFiles(shop, Set.of(filter)), "Product", PRODUCT_FIELDS);

        assertThat(plan.changes().changes())
                .filteredOn(change -> change.path().equals(filter))
                .singleElement()
                .returns("mine", Change::before)
                .returns("Overwrites the file, as force says.", Change::reason);
    }

    @Test
    void secondRunChangesNothingWhateverTheTime() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());

        var again = new AddResource(Clock.offset(Shops.CLOCK, Duration.ofDays(3)))
                .plan(
                        new ProjectReader(shop).read(),
                        new ScaffoldRequest("Product", FieldParser.parse(PRODUCT_FIELDS)));

        assertThat(again.changes().isEmpty()).isTrue();
        assertThat(again.changes().changes()).isNotEmpty();
        assertThat(again.data().migration()).isEqualTo("20260304050607");
    }

    @Test
    void secondRunWithOtherFieldsIsRefused() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());

        assertThat(problemOf(() -> scaffold(shop, "Product", "name:string")).code())
                .isEqualTo(ProblemCode.GF_GEN_NAME_TAKEN);
    }

    @Test
    void refusesAProjectWithoutAnApplication() {
        shop.with("src/main/java/org/example/odd_name/Application.java", "class Application {}");

        assertThat(problemOf(() -> scaffold(shop, "Product", PRODUCT_FIELDS)).code())
                .isEqualTo(ProblemCode.GF_PROJECT_NO_APPLICATION);
    }

    @Test
    @Tag("raises:GF_PROJECT_NOT_FOUND")
    void refusesWhatIsNotAProject() {
        assertThat(problemOf(() -> scaffold(new MemoryFiles(), "Product", "a:int"))
                        .code())
                .isEqualTo(ProblemCode.GF_PROJECT_NOT_FOUND);
    }

    @Test
    @Tag("raises:GF_PROJECT_UNREADABLE_POM")
    void refusesAPomThatIsNotXmlAndNamesTheLine() {
        shop.with("pom.xml", "<project>\n<oops>\n</project>");

        var problem = problemOf(() -> scaffold(shop, "Product", "a:int"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_UNREADABLE_POM);
        assertThat(problem.location()).hasToString("pom.xml:3:3");
    }

    @ParameterizedTest
    @Tag("raises:GF_PROJECT_STARTER_MISSING")
    @ValueSource(strings = {"gofasta-starter-data", "gofasta-starter-web"})
    void refusesAProjectWithoutTheStartersThatTheCodeNeeds(String starter) {
        shop.with("pom.xml", shop.read("pom.xml").orElseThrow().replace(starter, "other"));

        var problem = problemOf(() -> scaffold(shop, "Product", "a:int"));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PROJECT_STARTER_MISSING);
        assertThat(problem.message()).contains(starter);
    }

    @Test
    @Tag("raises:GF_PROJECT_NOT_SPRING_BOOT")
    void refusesSpringBoot3() {
        shop.with("pom.xml", shop.read("pom.xml").orElseThrow().replace("<version>4.8.8<", "<version>3.5.0<"));

        assertThat(problemOf(() -> scaffold(shop, "Product", "a:int")).code())
                .isEqualTo(ProblemCode.GF_PROJECT_NOT_SPRING_BOOT);
    }

    @Test
    void fieldCalledLikeItsResourceIsAssignedToItself() {
        shop.apply(scaffold(shop, "Note", "note:text").changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/dto/NoteRequest.java"))
                .hasValueSatisfying(source -> assertThat(source).contains("note.setNote(this.note);"));
    }

    @Test
    void fieldCalledLikeAPagingParameterIsNoFilter() {
        shop.apply(scaffold(shop, "Shoe", "size:int colour:string").changes());

        assertThat(shop.read("src/main/java/org/example/odd_name/dto/ShoeFilter.java"))
                .hasValueSatisfying(source -> assertThat(source).contains("record ShoeFilter(String colour)"));
    }

    @Test
    void projectOverridesATemplate() {
        shop.with(".gofasta/templates/resource/drop.sql.tpl", "DROP TABLE IF EXISTS {{table}};\n");

        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());

        assertThat(shop.read("src/main/resources/db/migration/U20260304050607__create_products.sql"))
                .contains("DROP TABLE IF EXISTS products;\n");
    }

    @Test
    @Tag("raises:GF_GEN_TEMPLATE_BROKEN")
    void brokenTemplateOfTheProjectIsNamed() {
        shop.with(".gofasta/templates/resource/drop.sql.tpl", "{{nothingFillsThis}}");

        var problem = problemOf(() -> scaffold(shop, "Product", PRODUCT_FIELDS));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_TEMPLATE_BROKEN);
        assertThat(problem.message()).contains(".gofasta/templates/resource/drop.sql.tpl", "nothingFillsThis");
    }
}
