package dev.gofasta.generator.reference;

import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tests of a generated project a change selects; that these are all that fail is tried with a real project. */
class ImpactTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final String TEST = "src/test/java/org/example/odd_name/";
    private static final String RESOURCES = "src/main/resources/";
    private static final List<String> OF_PRODUCT =
            List.of("ProductApiTests", "ProductControllerTests", "ProductRepositoryTests", "ProductServiceImplTests");

    private static MemoryFiles generated;

    private final MemoryFiles shop = copy();

    @BeforeAll
    static void generate() {
        generated = MemoryFiles.of(newShop());
        generated.apply(scaffold(generated, "Product", "name:string:unique price:decimal")
                .changes());
        generated.apply(scaffold(generated, "Crate", "label:string").changes());
    }

    private static MemoryFiles copy() {
        MemoryFiles files = new MemoryFiles();
        generated.texts().forEach(files::with);
        return files;
    }

    @ParameterizedTest
    @CsvSource({
        "service/ProductServiceImpl.java, product.requireDeletable();, ''",
        "dto/ProductRequest.java, product.setPrice(price);, ''",
        "web/ProductController.java, 'return ok(products.get(id));', 'return null;'",
        "model/Product.java, 'return name;', 'return null;'",
        "dto/ProductFilter.java, '.equal(\"price\", price)', ''",
    })
    void bodyOfOneResourceConcernsItsTestsAndThoseOfTheWhole(String path, String from, String to) {
        List<String> tests = tests(edit(MAIN + path, from, to));

        assertThat(tests)
                .contains("WiringTests", "ProductApiTests")
                .doesNotContain("CrateApiTests", "CrateServiceImplTests");
        assertThat(Stream.concat(OF_PRODUCT.stream(), Stream.of("WiringTests", "PolicyTests")))
                .containsAll(tests);
    }

    @ParameterizedTest
    @CsvSource({
        "service/ProductServiceImpl.java, public class, public final class",
        "wiring/ProductWiring.java, new ProductServiceImpl(products), null",
        "wiring/Wiring.java, 'ProductWiring.class', 'CrateWiring.class'",
        "web/ProductController.java, products, crates",
    })
    void whatTheStartDependsOnConcernsAllThatStartTheApplication(String path, String from, String to) {
        assertThat(tests(edit(MAIN + path, from, to)))
                .contains("ProductApiTests", "CrateApiTests", "WiringTests")
                .doesNotContain("CrateServiceImplTests", "CrateRepositoryTests");
    }

    @ParameterizedTest
    @CsvSource({
        "model/Product.java, private BigDecimal price, private long price",
        "repository/ProductRepository.java, existsByName(, existsByNam(",
    })
    void whatTheSchemaDependsOnConcernsAllThatUseTheDatabase(String path, String from, String to) {
        assertThat(tests(edit(MAIN + path, from, to)))
                .contains("CrateRepositoryTests", "CrateApiTests", "ProductServiceImplTests")
                .doesNotContain("CrateServiceImplTests", "CrateControllerTests");
    }

    @Test
    void migrationConcernsAllThatUseTheDatabase() {
        String path = shop.list(RESOURCES + "db/migration", "products.sql").stream()
                .filter(each -> each.contains("/V"))
                .findFirst()
                .orElseThrow();

        assertThat(tests(edit(path, "price", "cost")))
                .contains("CrateRepositoryTests", "CrateApiTests", "ProductRepositoryTests")
                .doesNotContain("CrateServiceImplTests");
    }

    @Test
    void settingsConcernEveryContext() {
        assertThat(tests(edit(RESOURCES + "application.yaml", "validate", "none")))
                .contains("CrateRepositoryTests", "CrateApiTests", "CrateControllerTests", "WiringTests")
                .doesNotContain("CrateServiceImplTests");
    }

    @Test
    void buildConcernsAll() {
        List<String> tests = tests(edit("pom.xml", "<dependencies>", "<dependencies><!-- -->"));

        assertThat(tests)
                .hasSameSizeAs(NamedTests.of(new ProjectReader(shop).read()).all());
    }

    @Test
    void commentConcernsNothing() {
        assertThat(tests(edit(MAIN + "service/ProductServiceImpl.java", "// ", "// Note: ")))
                .isEmpty();
        assertThat(tests(edit("README.md", "e", "a"))).isEmpty();
    }

    @Test
    void fixtureConcernsTheTestsThatUseIt() {
        assertThat(tests(edit(TEST + "fixture/ProductFixtures.java", "A name", "B name")))
                .containsExactlyInAnyOrder(
                        "ProductApiTests",
                        "ProductControllerTests",
                        "ProductRepositoryTests",
                        "ProductServiceImplTests");
    }

    @Test
    void resourceOfTheTestsThatNobodyNamesConcernsAll() {
        String path = "src/test/resources/junit-platform.properties";
        shop.with(path, "x=1");

        assertThat(tests(new Change(path, null, ""))).contains("CrateServiceImplTests", "ProductApiTests");
    }

    @Test
    void fileThatIsGoneConcernsWhoNamedIt() {
        String path = MAIN + "dto/ProductFilter.java";
        String before = shop.read(path).orElseThrow();
        shop.without(path);

        assertThat(tests(new Change(path, before, null))).contains("ProductApiTests", "ProductRepositoryTests");
    }

    @Test
    void testThatIsGoneIsNotSelected() {
        String path = TEST + "web/ProductApiTests.java";
        String before = shop.read(path).orElseThrow();
        shop.without(path);

        assertThat(tests(new Change(path, before, null))).isEmpty();
    }

    @Test
    void listenerConcernsWhoPublishesWhatItHears() {
        shop.with(
                        MAIN + "service/ProductSold.java",
                        "package org.example.odd_name.service;\nrecord ProductSold(int n) {}\n")
                .with(MAIN + "service/Stock.java", """
                        package org.example.odd_name.service;
                        class Stock {
                            @EventListener
                            void sold(ProductSold sold) {}
                            void count() { int one = 1; }
                        }
                        """);
        Change published = edit(
                MAIN + "service/CrateServiceImpl.java",
                "crate.requireDeletable();",
                "crate.requireDeletable(); events.publish(new ProductSold(1));");
        assertThat(published.before()).isNotNull();

        assertThat(tests(edit(MAIN + "service/Stock.java", "int one = 1", "int one = 2")))
                .contains("CrateServiceImplTests", "CrateApiTests");
    }

    @Test
    void reasonIsTheShortestWay() {
        Impact impact = impact(edit(MAIN + "service/ProductServiceImpl.java", "product.requireDeletable();", ""));

        assertThat(impact.tests())
                .filteredOn(test -> test.id().endsWith(".ProductServiceImplTests"))
                .singleElement()
                .satisfies(test ->
                        assertThat(test.why()).containsExactly("ProductServiceImpl", "ProductServiceImplTests"));
        ImpactReport report = ImpactReport.of(impact);
        assertThat(report.affected().routes())
                .filteredOn(route -> route.name().startsWith("POST "))
                .singleElement()
                .satisfies(route -> assertThat(route.why())
                        .containsExactly(
                                "ProductServiceImpl", "ProductService", "ProductController", "POST /api/v1/products"));
    }

    @Test
    void symbolLeadsToItsTableAndMigrations() {
        ImpactReport report = ImpactReport.of(Impact.of(new ProjectReader(shop).read(), "Product.price"));

        assertThat(report.affected().tables())
                .extracting(ImpactReport.Item::name)
                .containsExactly("products");
        assertThat(report.affected().migrations()).hasSize(2);
        assertThat(report.affected().types())
                .extracting(ImpactReport.Item::name)
                .contains("ProductRequest");
    }

    private List<String> tests(Change change) {
        return impact(change).tests().stream()
                .map(test -> test.id().substring(test.id().lastIndexOf('.') + 1))
                .toList();
    }

    private Impact impact(Change change) {
        return Impact.of(new ProjectReader(shop).read(), List.of(change));
    }

    private Change edit(String path, String from, String to) {
        String before = shop.read(path).orElseThrow();
        assertThat(before).contains(from);
        String after = before.replace(from, to);
        shop.with(path, after);
        return new Change(path, before, after);
    }
}
