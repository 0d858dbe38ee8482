package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files as people leave them. */
class RestyledResourceTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";
    private static final String TESTS = "src/test/java/org/example/odd_name/";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProduct() {
        shop.apply(scaffold(shop, "Owner", "name:string").changes());
        shop.apply(scaffold(shop, "Product", "name:string price:decimal").changes());
    }

    @Test
    void entityWithTabsAndCommentsKeepsThem() {
        restyle(
                BASE + "model/Product.java",
                text -> text.replace("    ", "\t")
                        .replace(
                                "\t@Column(nullable = false)\n",
                                "\t/* as printed on the box */\n\t@Column(nullable = false)\n")
                        .replace(
                                "\tpublic String getName() {\n\t\treturn name;\n\t}",
                                "\tpublic String getName() { return name; } // shown"));

        add("stock:int:default=0");

        assertThat(read("model/Product.java"))
                .contains("/* as printed on the box */", "public String getName() { return name; } // shown")
                .contains("\t@Column(nullable = false)\n\tprivate int stock;\n")
                .contains("\tpublic int getStock() {\n\t\treturn stock;\n\t}\n\n\tpublic void setStock(int stock) {")
                .doesNotContain("    private");
    }

    @Test
    void lombokWritesTheAccessors() {
        restyle(
                BASE + "model/Product.java",
                text -> text.substring(0, text.indexOf("    public String getName"))
                                .replace("@Entity\n", "@Entity\n@Getter\n@Setter\n")
                                .replace(
                                        "import jakarta.persistence.Table;\n",
                                        "import jakarta.persistence.Table;\nimport lombok.Getter;\nimport lombok.Setter;\n")
                        + "}\n");

        add("stock:int:default=0 tags:references=Owner:many");

        assertThat(read("model/Product.java"))
                .contains("private int stock;", "private Set<Owner> tags = new LinkedHashSet<>();")
                .doesNotContain("getStock", "setTags");
    }

    @Test
    void requestOnOneLineGrows() {
        restyle(
                BASE + "dto/ProductRequest.java",
                text -> text.replaceAll(
                                "(?s)record ProductRequest\\(.*?\\) \\{",
                                "record ProductRequest(@NotBlank @Size(max = 255) String name, @NotNull @Digits(integer = 17, fraction = 2) BigDecimal price) {")
                        .replace(
                                "applyTo(Product product) {\n        product.setName(name);\n        product.setPrice(price);",
                                "applyTo(Product target) {\n        target.setName(name.strip());\n        target.setPrice(price);"));

        add("stock:int:default=0:min=0 sku:string:optional");

        assertThat(read("dto/ProductRequest.java").replaceAll("\\s+", " "))
                .contains("BigDecimal price, @Min(0) Integer stock, @Size(max = 255) String sku) {")
                .contains("public ProductRequest { stock = Objects.requireNonNullElse(stock, 0); }")
                .contains("product.name(), product.price(), product.stock(), product.sku())")
                .contains(
                        "target.setName(name.strip()); target.setPrice(price); target.setStock(stock); target.setSku(sku);")
                .contains("import java.util.Objects;", "import jakarta.validation.constraints.Min;");
    }

    @Test
    void secondDefaultJoinsTheConstructorThatIsThere() {
        add("stock:int:default=0");
        restyle(BASE + "dto/ProductRequest.java", text -> text.replace("stock, 0);", "stock, 0); // none yet"));

        add("weight:int:default=1");

        assertThat(read("dto/ProductRequest.java").replaceAll("\\s+", " "))
                .contains("stock, 0); // none yet weight = Objects.requireNonNullElse(weight, 1); }");
    }

    @Test
    void responseAndFilterWithWorkOfPeopleFollow() {
        restyle(
                BASE + "dto/ProductResponse.java",
                text -> text.replace("BigDecimal price,", "/* before tax */ BigDecimal price,")
                        .replace("product.getPrice(),", "product.getPrice().stripTrailingZeros(), /* shorter */"));
        restyle(
                BASE + "dto/ProductFilter.java",
                text -> text.replace(
                                "String name, BigDecimal price", "String name, // the whole one\n BigDecimal price")
                        .replace(".equal(\"price\", price)", ".equal(\"price\", price == null ? null : price)"));

        add("stock:int:default=0");

        assertThat(read("dto/ProductResponse.java").replaceAll("\\s+", " "))
                .contains("/* before tax */ BigDecimal price, Integer stock, long recordVersion")
                .contains("stripTrailingZeros(), /* shorter */ product.getStock(), product.getRecordVersion()");
        assertThat(read("dto/ProductFilter.java").replaceAll("\\s+", " "))
                .contains("BigDecimal price, Integer stock)")
                .contains(".equal(\"stock\", stock) .toSpecification()");
    }

    @Test
    void serviceWithLogicOfItsOwnResolvesReferences() {
        restyle(
                BASE + "service/ProductServiceImpl.java",
                text -> text.replace(
                                "        request.applyTo(product);\n",
                                "        request.applyTo(product); // all of it\n        audit(product);\n")
                        .replace(
                                "    private Product find(",
                                "    private void audit(Product product) {}\n\n    private Product find("));

        add("owner:references:optional code:string:optional:unique");

        assertThat(read("service/ProductServiceImpl.java").replaceAll("\\s+", " "))
                .contains("private final OwnerRepository owners;", "this.owners = owners;")
                .contains(
                        "request.applyTo(product); // all of it product.setOwner(request.ownerId() == null ? null : findOwner(request.ownerId())); audit(product);")
                .contains(
                        "private Owner findOwner(UUID id) {",
                        "existsByCodeAndIdNot(request.code(), id)",
                        "codeTaken()");
        assertThat(read("wiring/ProductWiring.java")).contains("return new ProductServiceImpl(products, owners);");
    }

    @Test
    void otherCodeThatMakesARequestIsNamed() {
        shop.with(BASE + "service/Import.java", """
                package org.example.odd_name.service;

                class Import {
                    Object row() {
                        return new ProductRequest("a", null);
                    }
                }
                """);
        shop.with(TESTS + "service/ImportTests.java", """
                package org.example.odd_name.service;

                class ImportTests {
                    Object row = new ProductRequest("a", null);
                    Object all = new ProductFilter(null, null);
                }
                """);

        List<Diagnostic> notes = add("stock:int:default=0");

        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(ProblemCode.GF_GEN_EDIT_BY_HAND);
            assertThat(note.location()).hasToString(BASE + "service/Import.java:5:16");
        });
        assertThat(shop.read(TESTS + "service/ImportTests.java").orElseThrow())
                .contains("new ProductRequest(\"a\", null, 42)", "new ProductFilter(null, null, null)");
    }

    @Test
    void classThatMovedIsFoundAndOneThatIsGoneIsNamed() {
        String controller = BASE + "web/ProductController.java";
        String text = shop.read(controller).orElseThrow();
        MemoryFiles moved = new MemoryFiles();
        shop.list("", "").stream()
                .filter(path -> !path.equals(controller) && !path.endsWith("ProductFilter.java"))
                .forEach(path -> moved.with(path, shop.read(path).orElseThrow()));
        moved.with(BASE + "api/shelf/ProductController.java", text.replace("odd_name.web;", "odd_name.api.shelf;"));

        Plan<FieldsData> plan = plan(moved, "stock:int:default=0");

        assertThat(moved.apply(plan.changes())
                        .read(BASE + "api/shelf/ProductController.java")
                        .orElseThrow())
                .contains("\"price\", \"stock\", \"createdAt\"");
        assertThat(plan.diagnostics()).anySatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Severity.INFO);
            assertThat(note.message()).contains("There is no ProductFilter");
        });
    }

    @Test
    void testsThatPeopleRestyledFollowWhereTheirCodeIsTheSame() {
        restyle(TESTS + "fixture/ProductFixtures.java", text -> text.replace("    ", "\t"));
        restyle(TESTS + "web/ProductControllerTests.java", text -> text.replace("    ", "\t"));
        restyle(
                TESTS + "repository/ProductRepositoryTests.java",
                text -> text.replace("    ", "  ")
                        .replace(
                                "  void savedRowHoldsEveryField() {\n",
                                "  void savedRowHoldsEveryField() {\n    // mine\n"));

        List<Diagnostic> notes = add("stock:int:default=0");

        assertThat(shop.read(TESTS + "fixture/ProductFixtures.java").orElseThrow())
                .contains("new BigDecimal(\"19.99\"), 42)", "new BigDecimal(\"24.50\"), 43)");
        assertThat(shop.read(TESTS + "web/ProductControllerTests.java").orElseThrow())
                .contains("arguments(\"stock\", \"forty-two\")");
        assertThat(notes)
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("does not follow in savedRowHoldsEveryField"));
    }

    @Test
    void windowsLineEndingsStay() {
        shop.list("", ".java").stream()
                .filter(path -> path.contains("Product"))
                .toList()
                .forEach(path -> restyle(path, text -> text.replace("\n", "\r\n")));

        assertThat(add("stock:int:default=0 note:text:optional")).isEmpty();

        assertThat(read("dto/ProductRequest.java").replace("\r\n", ""))
                .contains("stock")
                .doesNotContain("\n");
    }

    private List<Diagnostic> add(String fields) {
        Plan<FieldsData> plan = plan(shop, fields);
        shop.apply(plan.changes());
        assertThat(plan(shop, fields).changes().changes()).as("a second run").isEmpty();
        return plan.diagnostics();
    }

    private static Plan<FieldsData> plan(MemoryFiles files, String fields) {
        return new AddFields(CLOCK)
                .plan(new ProjectReader(files).read(), new FieldsRequest("Product", FieldParser.parse(fields), null));
    }

    private void restyle(String path, UnaryOperator<String> style) {
        String before = shop.read(path).orElseThrow();
        String after = style.apply(before);
        assertThat(after).isNotEqualTo(before);
        shop.with(path, after);
    }

    private String read(String path) {
        return shop.read(BASE + path).orElseThrow();
    }
}
