package dev.gofasta.generator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.problem.Applicability;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Fix;
import dev.gofasta.generator.problem.FixEdit;
import dev.gofasta.generator.project.Layout;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckArchitectureTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";
    private static final String SERVICE = MAIN + "service/ProductServiceImpl.java";
    private static final String CONTROLLER = MAIN + "web/ProductController.java";
    private static final String WIRING = MAIN + "wiring/ProductWiring.java";

    private final MemoryFiles files = withProduct(MemoryFiles.of(Shops.newShop()));

    @ParameterizedTest
    @EnumSource(Database.class)
    void generatedProjectsBreakNoRuleWhateverTheirDatabase(Database database) {
        MemoryFiles shop = withProduct(MemoryFiles.of(Shops.newShop(database)));

        assertThat(CheckArchitecture.isAbout(read(shop))).isTrue();
        assertThat(check(shop)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void generatedProjectsBreakNoRuleWhateverTheirLayout(Layout layout) {
        MemoryFiles shop = withProduct(MemoryFiles.of(Shops.newShop(layout)));
        shop.apply(Shops.scaffold(
                        shop,
                        "Order",
                        "number:string status:enum=open,paid product:references=Product buyer:references=User:optional:onDelete=unset")
                .changes());

        assertThat(check(shop)).isEmpty();
    }

    @Test
    void projectWithoutExplicitWiringHasRulesOfItsOwn() {
        files.without(MAIN + "wiring/Wiring.java");

        assertThat(CheckArchitecture.isAbout(read(files))).isFalse();
        assertThat(check(files)).isEmpty();
    }

    @Test
    @Tag("raises:GF_ARCH_LAYER")
    void eachLayerThatMustNotBeKnownIsFoundAtItsImport() {
        addImport(MAIN + "model/Product.java", "org.example.odd_name.dto.ProductRequest");
        addImport(MAIN + "dto/ProductResponse.java", "org.example.odd_name.service.ProductService");
        addImport(MAIN + "repository/ProductRepository.java", "org.example.odd_name.web.ProductController");
        addImport(SERVICE, "org.example.odd_name.web.*");
        edit(
                CONTROLLER,
                text -> text.replace("import java.net.URI;", """
                import java.net.URI;
                import org.example.odd_name.repository.ProductRepository;""")
                        .replace("    private final ProductService products;", """
                            private final ProductService products;
                            private ProductRepository rows;"""));

        assertThat(check(files))
                .extracting(each -> each.code() + " " + each.location() + " " + each.message())
                .containsExactly(
                        "GF_ARCH_LAYER " + MAIN
                                + "dto/ProductResponse.java:3:1 ProductResponse (dto) must not know ProductService (service).",
                        "GF_ARCH_LAYER " + MAIN
                                + "model/Product.java:3:1 Product (model) must not know ProductRequest (dto).",
                        "GF_ARCH_LAYER " + MAIN
                                + "repository/ProductRepository.java:3:1 ProductRepository (repository) must not know ProductController (web).",
                        "GF_ARCH_LAYER " + SERVICE
                                + ":3:1 ProductServiceImpl (service) must not know org.example.odd_name.web.* (web).",
                        "GF_ARCH_LAYER " + CONTROLLER + ":" + line(CONTROLLER, "ProductRepository;")
                                + ":1 ProductController (web) must not know ProductRepository (repository).");
    }

    @Test
    void importThatNothingNamesIsTakenOut() {
        String before = text(SERVICE);
        addImport(SERVICE, "org.example.odd_name.web.ProductController");

        Diagnostic finding = only();

        assertThat(finding.fixes())
                .singleElement()
                .extracting(Fix::applicability)
                .isEqualTo(Applicability.SAFE);
        apply(finding);
        assertThat(text(SERVICE)).isEqualTo(before);
    }

    @Test
    void importThatIsUsedIsNotTakenOut() {
        addImport(SERVICE, "org.example.odd_name.web.ProductController");
        edit(SERVICE, text -> text.replaceFirst("\\{\n", "{\n\n    private ProductController web;\n"));

        assertThat(only().fixes()).isEmpty();
    }

    @Test
    void nameInFullIsFoundWhereItIsUsed() {
        edit(
                SERVICE,
                text -> text.replaceFirst(
                        "\\{\n", "{\n\n    private org.example.odd_name.web.ProductController web;\n"));

        assertThat(only().location()).hasToString(SERVICE + ":" + line(SERVICE, " web;") + ":13");
    }

    @Test
    @Tag("raises:GF_ARCH_LAYER")
    void neighbourInAFeaturePackageIsFoundWhereItIsUsed() {
        MemoryFiles shop = withProduct(MemoryFiles.of(Shops.newShop(Layout.FEATURE)));
        String service = MAIN + "product/ProductServiceImpl.java";
        shop.with(
                service,
                shop.read(service)
                        .orElseThrow()
                        .replaceFirst("\\{\n", "{\n\n    // ProductController\n    private ProductController web;\n"));

        assertThat(check(shop)).singleElement().satisfies(found -> {
            assertThat(found.code()).hasToString("GF_ARCH_LAYER");
            assertThat(found.location().column()).isEqualTo(13);
        });
    }

    @Test
    @Tag("raises:GF_ARCH_ENTITY_EXPOSED")
    void handlersThatExposeEntitiesAreFound() {
        edit(
                CONTROLLER,
                text -> text.replace("    @GetMapping\n", """
                    @GetMapping("/a")
                    public ResponseEntity<java.util.List<Product>> a() { return null; }

                    @PostMapping("/b")
                    public void b(@RequestBody Product product, Product other) {}

                    @GetMapping("/c")
                    public org.example.odd_name.model.Product c() { return null; }

                    Product notAHandler() { return null; }

                    @GetMapping
                """)
                        .replace(
                                "import java.net.URI;",
                                "import java.net.URI;\nimport org.example.odd_name.model.Product;"));

        assertThat(check(files))
                .extracting(each -> each.code() + " " + each.location() + " " + each.message())
                .containsExactly(
                        exposed(" a()", 52, "ProductController.a answers with the entity Product."),
                        exposed(" b(", 40, "ProductController.b takes the entity Product as the body of a request."),
                        exposed(" c()", 47, "ProductController.c answers with the entity Product."));
    }

    private String exposed(String place, int column, String message) {
        return "GF_ARCH_ENTITY_EXPOSED " + CONTROLLER + ":" + line(CONTROLLER, place) + ":" + column + " " + message;
    }

    @Test
    @Tag("raises:GF_ARCH_FIELD_INJECTION")
    void injectedFieldOfAServiceIsTakenThroughItsConstructorAndTheWiring() {
        addField(
                "    @Autowired\n    private UserRepository users;\n",
                "org.example.odd_name.repository.UserRepository");

        assertThat(only().code()).hasToString("GF_ARCH_FIELD_INJECTION");
        Diagnostic finding = only();
        assertThat(finding.code()).hasToString("GF_ARCH_FIELD_INJECTION");
        assertThat(finding.fixes().get(0).edits())
                .as("only the lines that change")
                .allMatch(edit -> edit.newText().lines().count() <= 4);
        apply(finding);

        assertThat(finding.location())
                .hasToString(SERVICE + ":" + (line(SERVICE, "private final UserRepository users;") + 1) + ":6");
        assertThat(finding.code()).hasToString("GF_ARCH_FIELD_INJECTION");
        assertThat(finding.fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
        assertThat(text(SERVICE))
                .contains("    private final UserRepository users;\n")
                .contains("ProductServiceImpl(ProductRepository products, UserRepository users) {")
                .contains("this.users = users;")
                .doesNotContain("Autowired");
        assertThat(text(WIRING))
                .contains("productService(ProductRepository products, UserRepository users) {")
                .contains("new ProductServiceImpl(products, users)")
                .contains("import org.example.odd_name.repository.UserRepository;");
        assertThat(check(files)).isEmpty();
    }

    @Test
    void injectedValueKeepsItsExpression() {
        addField("    @Value(\"${shop.limit:10}\") private int limit;\n", "java.util.Set");

        apply(only());

        assertThat(text(SERVICE))
                .contains("    private final int limit;\n")
                .contains("@Value(\"${shop.limit:10}\") int limit) {");
        assertThat(text(WIRING))
                .contains("@Value(\"${shop.limit:10}\") int limit) {")
                .contains("new ProductServiceImpl(products, limit)")
                .contains("import org.springframework.beans.factory.annotation.Value;");
        assertThat(check(files)).isEmpty();
    }

    @Test
    void injectedFieldOfAClassWithoutConstructorGetsOne() {
        String path = MAIN + "support/Clock.java";
        files.with(path, """
                package org.example.odd_name.support;

                import jakarta.inject.Inject;
                import java.time.InstantSource;

                public class Clock {

                    @Inject
                    InstantSource source;
                }
                """);

        apply(only());

        assertThat(text(path)).isEqualTo("""
                package org.example.odd_name.support;

                import java.time.InstantSource;

                public class Clock {

                    final InstantSource source;

                    public Clock(InstantSource source) {
                        this.source = source;
                    }
                }
                """);
    }

    @Test
    void fieldThatNeedsMoreThoughtIsOnlyNamed() {
        addField(
                "    @Autowired(required = false)\n    private UserRepository users;\n",
                "org.example.odd_name.repository.UserRepository");

        assertThat(only().fixes()).isEmpty();
    }

    @Test
    void fieldOfAClassThatATestMakesIsOnlyNamed() {
        addField(
                "    @Autowired\n    private UserRepository users;\n",
                "org.example.odd_name.repository.UserRepository");
        files.with(
                "src/test/java/org/example/odd_name/MakeTests.java",
                "class MakeTests { Object it = new ProductServiceImpl(null); }");

        assertThat(only().fixes()).isEmpty();
    }

    @Test
    @Tag("raises:GF_ARCH_TRANSACTION")
    void transactionOfAControllerIsTakenOut() {
        String before = text(CONTROLLER);
        edit(
                CONTROLLER,
                text -> text.replace("    @DeleteMapping", "    @Transactional(readOnly = true)\n    @DeleteMapping")
                        .replace(
                                "import java.net.URI;",
                                "import java.net.URI;\nimport org.springframework.transaction.annotation.Transactional;"));

        Diagnostic finding = only();
        assertThat(finding.code()).hasToString("GF_ARCH_TRANSACTION");

        assertThat(finding.code()).hasToString("GF_ARCH_TRANSACTION");
        assertThat(finding.location()).hasToString(CONTROLLER + ":" + line(CONTROLLER, "@Transactional(") + ":6");
        assertThat(finding.code()).hasToString("GF_ARCH_TRANSACTION");
        assertThat(finding.message()).startsWith("ProductController.archive begins a transaction");
        apply(finding);
        assertThat(text(CONTROLLER)).isEqualTo(before);
    }

    @Test
    void codeThatDoesNotCompileIsLookedAtAsWell() {
        addImport(SERVICE, "org.example.odd_name.web.ProductController");
        edit(SERVICE, text -> text.replace("return ", "retrn "));

        assertThat(only().code()).hasToString("GF_ARCH_LAYER");
    }

    private void addField(String declaration, String imported) {
        edit(SERVICE, text -> {
            int fields = text.indexOf("    private final");
            String with = text.substring(0, fields) + declaration + text.substring(fields);
            return with.replaceFirst(
                    ";\n\n",
                    ";\n\nimport " + imported + ";\nimport org.springframework.beans.factory.annotation."
                            + (declaration.contains("Value") ? "Value" : "Autowired") + ";\n");
        });
    }

    private void addImport(String path, String name) {
        edit(path, text -> text.replaceFirst(";\n\n", ";\n\nimport " + name + ";\n"));
    }

    private void edit(String path, UnaryOperator<String> edit) {
        String before = text(path);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        files.with(path, after);
    }

    private String text(String path) {
        return files.read(path).orElseThrow();
    }

    private int line(String path, String part) {
        String text = text(path);
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private Diagnostic only() {
        List<Diagnostic> found = check(files);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void apply(Diagnostic finding) {
        finding.fixes().get(0).edits().stream()
                .sorted(Comparator.comparing((FixEdit edit) -> edit.range().line())
                        .reversed())
                .forEach(edit -> files.with(edit.file(), applied(edit)));
    }

    private String applied(FixEdit edit) {
        String text = text(edit.file());
        return text.substring(0, offset(text, edit.range().line(), edit.range().column()))
                + edit.newText()
                + text.substring(
                        offset(text, edit.range().endLine(), edit.range().endColumn()));
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }

    private static List<Diagnostic> check(MemoryFiles files) {
        return CheckArchitecture.check(read(files));
    }

    private static Project read(MemoryFiles files) {
        return new ProjectReader(files).read();
    }

    private static MemoryFiles withProduct(MemoryFiles shop) {
        return shop.apply(Shops.scaffold(shop, "Product", Shops.PRODUCT_FIELDS).changes());
    }
}
