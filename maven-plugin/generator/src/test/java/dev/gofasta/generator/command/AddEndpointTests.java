package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddEndpointTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";
    private static final String CONTROLLER = BASE + "web/ProductController.java";
    private static final String TESTS = "src/test/java/org/example/odd_name/web/ProductControllerTests.java";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProduct() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());
    }

    @Test
    void controllerServiceBodyAndTestAreWritten() {
        Plan<EndpointData> plan = plan("POST", "/{id}/discount", "percent:decimal:min=1 note:text:optional", "");
        shop.apply(plan.changes());

        assertThat(plan.data())
                .isEqualTo(new EndpointData(
                        "Product", "POST", "/api/v1/products/{id}/discount", "ProductController.discount"));
        assertThat(plan.diagnostics()).isEmpty();
        assertThat(source(CONTROLLER)).contains("""
                            @PostMapping("/{id}/discount")
                            @Operation(summary = "Discount")
                            public ResponseEntity<ProductResponse> discount(
                                    @PathVariable UUID id, @Valid @RequestBody ProductDiscountRequest request) {
                                return ok(products.discount(id, request));
                            }

                            private static ResponseEntity<ProductResponse> ok(
                        """.stripTrailing());
        assertThat(source(BASE + "dto/ProductDiscountRequest.java")).contains("""
                        public record ProductDiscountRequest(
                                @NotNull @Digits(integer = 17, fraction = 2) @DecimalMin("1")
                                BigDecimal percent,

                                @Size(max = 65_535) String note) {}
                        """);
        assertThat(source(BASE + "service/ProductService.java"))
                .contains("    ProductResponse discount(UUID id, ProductDiscountRequest request);\n");
        assertThat(source(TESTS)).contains("""
                            @Test
                            void discountAsksTheService() {
                                ProductDiscountRequest request = new ProductDiscountRequest(new BigDecimal("19.99"), "A note");
                                given(products.discount(ID, request)).willReturn(response());

                                assertThat(mvc.post()
                                                .uri(PATH + "/{id}/discount", ID)
                                                .contentType(MediaType.APPLICATION_JSON)
                                                .content(mapper.writeValueAsBytes(request)))
                                        .hasStatusOk();
                            }
                        """);
    }

    @Test
    void everyEditedFileStaysFormatted() {
        Plan<EndpointData> plan = plan("PUT", "/{id}/tags/{tagId}", "owner:references at:time data:bytes", "");
        shop.apply(plan.changes());

        JavaFormatter formatter = new JavaFormatter();
        assertThat(plan.changes().writes()).hasSize(6);
        assertThat(plan.changes().writes())
                .filteredOn(change -> change.path().endsWith(".java"))
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(formatter.format(change.after())));
        assertThat(source(TESTS))
                .contains(
                        "given(products.tags(eq(ID), eq(ID), any(ProductTagsRequest.class))).willReturn(response());");
    }

    @Test
    void routeWithoutAnAnswerIsNoContent() {
        shop.apply(plan("DELETE", "/api/v1/products/archive", "", "").changes());

        assertThat(source(CONTROLLER)).contains("""
                            @DeleteMapping("/archive")
                            @ResponseStatus(HttpStatus.NO_CONTENT)
                            @Operation(summary = "Archive all")
                            public void archiveAll() {
                                products.archiveAll();
                            }
                        """);
        assertThat(source(TESTS)).contains("then(products).should().archiveAll();");
    }

    @Test
    void routeWithoutServiceAnswersThatItIsNotWritten() {
        Plan<EndpointData> plan = new AddEndpoint()
                .plan(
                        new ProjectReader(shop).read(),
                        new EndpointRequest(
                                "Product",
                                "get",
                                "/cheapest",
                                List.of(),
                                Optional.empty(),
                                Optional.of("decimal"),
                                Optional.of("Show \"it\""),
                                true));
        shop.apply(plan.changes());

        assertThat(source(CONTROLLER))
                .contains("@Operation(summary = \"Show \\\"it\\\"\")\n    public BigDecimal cheapest() {\n"
                        + "        throw ApplicationException.unavailable(\"cheapest is not written yet.\");");
        assertThat(source(TESTS)).contains(".hasStatus(HttpStatus.SERVICE_UNAVAILABLE);");
        assertThat(plan.changes().writes())
                .extracting(Change::path)
                .containsExactly(CONTROLLER, "src/main/resources/policy/rbac.csv", TESTS);
    }

    @Test
    void fieldTypeIsAnsweredAndStubbed() {
        Plan<EndpointData> plan = new AddEndpoint()
                .plan(
                        new ProjectReader(shop).read(),
                        new EndpointRequest(
                                "Product",
                                "GET",
                                "/{id}/stock",
                                List.of(),
                                Optional.empty(),
                                Optional.of("long"),
                                Optional.empty(),
                                false));
        shop.apply(plan.changes());

        assertThat(source(TESTS)).contains("given(products.stock(ID)).willReturn(42L);");
        assertThat(source(BASE + "service/ProductServiceImpl.java"))
                .contains("    @Override\n    public long stock(UUID id) {\n");
    }

    @Test
    void missingOrForeignTestClassIsAFinding() {
        shop.with(TESTS, "package org.example.odd_name.web;\n\nclass ProductControllerTests {}\n");

        Plan<EndpointData> plan = plan("POST", "/{id}/discount", "", "");

        assertThat(plan.diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("ProductControllerTests has no field of type MockMvcTester, so no test was added."));
        assertThat(plan.changes().writes()).extracting(Change::path).doesNotContain(TESTS);
    }

    @Test
    void restyledControllerKeepsItsLayout() {
        shop.with(CONTROLLER, """
                package org.example.odd_name.web;

                import org.example.odd_name.service.ProductService;
                import org.springframework.web.bind.annotation.*;

                @RestController @RequestMapping(path = "/products")
                class ProductController
                {
                  private final ProductService service;   // theirs

                  ProductController(ProductService service) { this.service = service; }
                }
                """);

        Plan<EndpointData> plan = plan("POST", "/{id}/discount", "", "");
        shop.apply(plan.changes());

        assertThat(plan.data().path()).isEqualTo("/products/{id}/discount");
        assertThat(source(CONTROLLER)).contains("""
                          private final ProductService service;   // theirs

                          ProductController(ProductService service) { this.service = service; }

                          @PostMapping("/{id}/discount")
                          public ProductResponse discount(@PathVariable UUID id) {
                            return service.discount(id);
                          }
                        }
                        """);
        assertThat(source(TESTS)).contains("mvc.post().uri(\"/products/{id}/discount\", ID)");
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_METHOD_EXISTS")
    @Tag("raises:GF_GEN_ROUTE_EXISTS")
    @CsvSource({
        "GET,   '/{number}',       '',             GF_GEN_ROUTE_EXISTS",
        "POST,  '',                '',             GF_GEN_ROUTE_EXISTS",
        "HEAD,  /{id}/x,           '',             GF_USAGE_INVALID_VALUE",
        "GET,   /{id}/x,           'a:string',     GF_USAGE_INVALID_VALUE",
        "POST,  /{id}/x,           'a:enum=x,y',   GF_GEN_INVALID_FIELD",
        "POST,  /{id}/x,           'a:string:unique', GF_GEN_INVALID_MODIFIER",
        "POST,  '/{id}/x y',       '',             GF_GEN_INVALID_PATH",
        "POST,  '/{id',            '',             GF_GEN_INVALID_PATH",
        "POST,  '/{id}/{id}',      '',             GF_GEN_INVALID_PATH",
        "POST,  '/{class}',        '',             GF_GEN_INVALID_PATH",
        "POST,  'x',               '',             GF_GEN_INVALID_PATH",
        "POST,  '/x/',             '',             GF_GEN_INVALID_PATH",
        "POST,  '/{id}/list',      '',             GF_GEN_METHOD_EXISTS",
    })
    void refusalSaysWhy(String verb, String path, String fields, ProblemCode code) {
        assertThat(problemOf(() -> plan(verb, path, fields, "")).code()).isEqualTo(code);
    }

    @Test
    void wrongCharacterOfThePathIsNamed() {
        assertThat(problemOf(() -> plan("POST", "/{id}/a$b", "", "")).message())
                .isEqualTo("'/{id}/a$b' is not a path: 'a$b' is neither a word nor a variable"
                        + " (character 8 of the path).");
    }

    @Test
    void routeOfAnotherControllerIsNamedWithItsPlace() {
        shop.with(BASE + "web/OtherController.java", """
                package org.example.odd_name.web;

                @RestController
                class OtherController {
                    @RequestMapping("/api/v1/products/{key}/discount")
                    void all() {}
                }
                """);

        Problem problem = problemOf(() -> plan("POST", "/{id}/discount", "", ""));

        assertThat(problem.message())
                .isEqualTo("POST /api/v1/products/{id}/discount is answered by OtherController.all already.");
        assertThat(problem.location()).hasToString(BASE + "web/OtherController.java:6:10");
    }

    @Test
    @Tag("raises:GF_PATCH_NO_TARGET")
    void controllerWithoutServiceIsRefused() {
        shop.with(CONTROLLER, """
                package org.example.odd_name.web;

                @RestController
                class ProductController {}
                """);

        assertThat(problemOf(() -> plan("POST", "/{id}/discount", "", "")).code())
                .isEqualTo(ProblemCode.GF_PATCH_NO_TARGET);
    }

    private Plan<EndpointData> plan(String verb, String path, String fields, String handler) {
        String name = path.endsWith("/archive") ? "archiveAll" : handler;
        return new AddEndpoint()
                .plan(
                        new ProjectReader(shop).read(),
                        new EndpointRequest(
                                "Product",
                                verb,
                                path,
                                fields.isEmpty() ? List.of() : FieldParser.parse(fields),
                                name.isEmpty() ? Optional.empty() : Optional.of(name),
                                Optional.empty(),
                                Optional.empty(),
                                false));
    }

    private String source(String path) {
        return shop.read(path).orElseThrow();
    }
}
