package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddMethodTests {

    private static final String SERVICE = "src/main/java/org/example/odd_name/service/ProductService.java";
    private static final String IMPL = "src/main/java/org/example/odd_name/service/ProductServiceImpl.java";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProduct() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());
    }

    @Test
    void interfaceAndImplementationGetTheMethod() {
        MethodData data = add("applyDiscount", "percent:decimal until:date:optional", "response", false, false);

        assertThat(data.signature())
                .isEqualTo("ProductResponse applyDiscount(UUID id, BigDecimal percent, LocalDate until)");
        assertThat(data.files()).containsExactly(SERVICE, IMPL);
        assertThat(source(SERVICE))
                .contains("import java.math.BigDecimal;\nimport java.time.LocalDate;\nimport java.util.UUID;\n")
                .endsWith("""
                            void archive(UUID id);

                            ProductResponse applyDiscount(UUID id, BigDecimal percent, LocalDate until);
                        }
                        """);
        assertThat(source(IMPL)).contains("""
                            @Override
                            @Transactional
                            public ProductResponse applyDiscount(UUID id, BigDecimal percent, LocalDate until) {
                                Product product = find(id);
                                throw ApplicationException.unavailable("applyDiscount is not written yet.");
                            }

                            private Product find(UUID id) {
                        """);
    }

    @Test
    void filesThatWereFormattedStayFormatted() {
        add(
                "reserveForTheNextCustomer",
                "amountInThePreferredCurrency:decimal untilTheEndOf:date",
                "long",
                false,
                false);

        JavaFormatter formatter = new JavaFormatter();
        for (String path : List.of(SERVICE, IMPL)) {
            assertThat(source(path)).isEqualTo(formatter.format(source(path)));
        }
    }

    @Test
    void methodThatOnlyReadsStaysInTheTransactionOfItsClass() {
        add("margin", "", "decimal", true, false);

        assertThat(source(IMPL)).contains("    @Override\n    public BigDecimal margin(UUID id) {\n");
    }

    @Test
    void methodWithoutIdLoadsNothing() {
        add("importAll", "owner:references tags:references:many", "void", false, true);

        assertThat(source(IMPL))
                .contains("    public void importAll(UUID ownerId, Set<UUID> tagIds) {\n        throw Application");
    }

    @Test
    void restyledFilesKeepEveryOtherByte() {
        String before = """
                package org.example.odd_name.core;\r
                \r
                import org.example.odd_name.service.*;\r
                import java.util.UUID; // ids\r
                import org.example.odd_name.model.Product;\r
                \r
                public class Products implements ProductService\r
                {\r
                \t/** one */\r
                \tpublic void archive( UUID id ) { /* later */ }\r
                \r
                \tprivate Product find( UUID id ) { return null; }\r
                }\r
                """;
        shop.with("src/main/java/org/example/odd_name/core/Products.java", before);
        shop.with(IMPL, "package org.example.odd_name.service;\n\nclass Gone {}\n");

        add("touch", "", "void", false, false);

        String after = source("src/main/java/org/example/odd_name/core/Products.java");
        assertThat(after)
                .contains("\tpublic void archive( UUID id ) { /* later */ }\r\n\r\n\t@Override\r\n\t@Transactional\r\n"
                        + "\tpublic void touch(UUID id) {\r\n\t\tProduct product = find(id);\r\n\t\tthrow ");
        assertThat(withoutLines(after, before)).isEqualTo(before.lines().toList());
    }

    @Test
    void serviceThatIsAClassGetsTheMethodItself() {
        shop.with(SERVICE, """
                package org.example.odd_name.service;

                import org.springframework.stereotype.Service;

                @Service
                public class ProductService {}
                """);

        add("touch", "", "void", false, false);

        assertThat(source(SERVICE))
                .contains("    @Transactional\n    public void touch(UUID id) {\n")
                .doesNotContain("@Override");
    }

    @ParameterizedTest
    @CsvSource({
        "Product, archive,      '',                        void,     GF_GEN_METHOD_EXISTS",
        "Product, find,         '',                        void,     GF_GEN_METHOD_EXISTS",
        "Product, apply-it,     '',                        void,     GF_GEN_INVALID_NAME",
        "Product, switch,       '',                        void,     GF_GEN_RESERVED_NAME",
        "Product, notify,       '',                        void,     GF_GEN_RESERVED_NAME",
        "Product, touch,        '',                        money,    GF_GEN_UNKNOWN_TYPE",
        "Product, touch,        '',                        enum,     GF_GEN_UNKNOWN_TYPE",
        "Product, touch,        'status:enum=a,b',         void,     GF_GEN_INVALID_FIELD",
        "Product, touch,        'price:decimal:unique',    void,     GF_GEN_INVALID_MODIFIER",
        "Product, touch,        'price:decimal:min=1',     void,     GF_GEN_INVALID_MODIFIER",
        "Product, touch,        'class:string',            void,     GF_GEN_RESERVED_NAME",
        "Produkt, touch,        '',                        void,     GF_GEN_UNKNOWN_RESOURCE",
    })
    void refusalSaysWhy(String resource, String method, String parameters, String returns, ProblemCode code) {
        Problem problem = problemOf(() -> plan(resource, method, parameters, returns, false, false));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.hint()).isNotBlank();
    }

    @Test
    void existingMethodIsNamedWithItsPlace() {
        Problem problem = problemOf(() -> plan("Product", "archive", "", "void", false, false));

        assertThat(problem.message()).isEqualTo("There is a method ProductService.archive already.");
        assertThat(problem.location()).hasToString(SERVICE + ":22:10");
    }

    @Test
    void nearestResourceIsNamed() {
        assertThat(problemOf(() -> plan("Produkt", "touch", "", "void", false, false))
                        .hint())
                .startsWith("Did you mean Product? Resources: Product, User.");
    }

    @Test
    void serviceThatNothingImplementsIsRefused() {
        shop.with(IMPL, "package org.example.odd_name.service;\n\nclass Gone {}\n");

        assertThat(problemOf(() -> plan("Product", "touch", "", "void", false, false))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_NO_TARGET);
    }

    @Test
    @Tag("raises:GF_PATCH_AMBIGUOUS")
    void classThatIsThereTwiceIsRefused() {
        shop.with("src/main/java/org/example/odd_name/old/ProductService.java", "package org.example.odd_name.old;\n");

        assertThat(problemOf(() -> plan("Product", "touch", "", "void", false, false))
                        .code())
                .isEqualTo(ProblemCode.GF_PATCH_AMBIGUOUS);
    }

    private MethodData add(String method, String parameters, String returns, boolean readOnly, boolean noId) {
        Plan<MethodData> plan = plan("Product", method, parameters, returns, readOnly, noId);
        shop.apply(plan.changes());
        return plan.data();
    }

    private Plan<MethodData> plan(
            String resource, String method, String parameters, String returns, boolean readOnly, boolean noId) {
        return new AddMethod()
                .plan(
                        new ProjectReader(shop).read(),
                        new MethodRequest(
                                resource,
                                method,
                                parameters.isEmpty() ? List.of() : FieldParser.parse(parameters),
                                returns,
                                readOnly,
                                noId));
    }

    private String source(String path) {
        return shop.read(path).orElseThrow();
    }

    /** The lines of {@code after} that {@code before} has too, in their order. */
    private static List<String> withoutLines(String after, String before) {
        List<String> old = before.lines().toList();
        List<String> kept = new java.util.ArrayList<>();
        for (String line : after.lines().toList()) {
            if (kept.size() < old.size() && line.equals(old.get(kept.size()))) {
                kept.add(line);
            }
        }
        return kept;
    }
}
