package dev.gofasta.generator.reference;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class XrefsTests {

    private static final String MAIN = "src/main/java/org/example/odd_name/";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    private Xrefs find(String symbol) {
        Project project = new ProjectReader(shop).read();
        return Xrefs.of(project, ReferenceGraph.of(project), symbol);
    }

    private static List<String> lines(Xrefs xrefs) {
        return xrefs.sites().stream()
                .map(site -> site.kind() + (site.certain() ? " " : "? ") + site.in() + ": " + site.text())
                .toList();
    }

    @Test
    void fieldIsUsedThroughAccessorsQueriesTextsAndItsColumn() {
        shop.apply(scaffold(shop, "Product", "name:string sku:string:unique").changes());
        shop.with(MAIN + "service/Reports.java", """
                package org.example.odd_name.service;

                import org.example.odd_name.model.Product;

                class Reports {
                    @Query("select p from Product p where p.sku = :sku")
                    String of(Product product, Crate crate) {
                        return product.getSku() + crate.getSku() + all().getSku();
                    }
                }
                """);

        assertThat(lines(find("Product.sku")))
                .contains(
                        "DECLARATION Product: private String sku;",
                        "DECLARATION Product.getSku: public String getSku() {",
                        "DECLARATION ProductRepository.existsBySku: boolean existsBySku(String sku);",
                        "CALL ProductServiceImpl.create: if (products.existsBySku(request.sku())) {",
                        "DECLARATION? ProductRequest: @NotBlank @Size(max = 255) String sku) {",
                        "STRING Reports: @Query(\"select p from Product p where p.sku = :sku\")",
                        "MIGRATION null: sku            VARCHAR(255) NOT NULL,");
        assertThat(find("Product.sku").sites())
                .filteredOn(site -> "Reports.of".equals(site.in()))
                .extracting(Site::certain)
                .containsExactly(true, false);
    }

    @Test
    void methodIsAlsoThatOfItsImplementation() {
        shop.apply(scaffold(shop, "Product", "name:string").changes());

        Xrefs xrefs = find("ProductService#archive");

        assertThat(xrefs.kind()).isEqualTo("method");
        assertThat(lines(xrefs))
                .contains(
                        "DECLARATION ProductService.archive: void archive(UUID id);",
                        "OVERRIDE ProductServiceImpl.archive: public void archive(UUID id) {",
                        "CALL ProductController.archive: products.archive(id);");
    }

    @Test
    void typeIsNamedInCodeTestsAndPolicy() {
        shop.apply(scaffold(shop, "Product", "name:string").changes());

        Xrefs xrefs = find("org.example.odd_name.web.ProductController");

        assertThat(xrefs.declared().toString()).startsWith(MAIN + "web/ProductController.java:");
        assertThat(xrefs.sites()).extracting(Site::kind).contains(Site.Kind.IMPORT, Site.Kind.CALL, Site.Kind.POLICY);
        assertThat(find("Product").sites()).anyMatch(Site::test);
    }

    @Test
    void textsForPeopleAreFoundByTheirKeys() {
        shop.with(
                        "src/main/resources/locales/en.yaml",
                        "user:\n  email:\n    taken: is taken\n  lastName: x\nemail: y\n")
                .with("src/main/resources/messages.properties", "NotBlank.user.email=x\nuser.emails=y\n");

        assertThat(find("User.email").sites())
                .filteredOn(site -> site.kind() == Site.Kind.LOCALE)
                .extracting(Site::text)
                .containsExactly("email:", "NotBlank.user.email=x");
    }

    @Test
    void typesOfOneNameAreToldApartByTheirImports() {
        shop.with(MAIN + "a/Tag.java", "package org.example.odd_name.a;\npublic class Tag {}\n")
                .with(MAIN + "b/Tag.java", "package org.example.odd_name.b;\npublic class Tag {}\n")
                .with(MAIN + "b/Bag.java", "package org.example.odd_name.b;\nclass Bag { Tag tag; }\n")
                .with(
                        MAIN + "b/Box.java",
                        "package org.example.odd_name.b;\nimport org.example.odd_name.a.Tag;\nclass Box { Tag tag; }\n");

        assertThat(find("org.example.odd_name.b.Tag").sites())
                .extracting(site -> site.location().file())
                .containsExactly(MAIN + "b/Bag.java", MAIN + "b/Tag.java");
    }

    @Test
    void unknownSymbolNamesTheNearest() {
        assertThat(problemOf(() -> find("Usr")).code()).isEqualTo(ProblemCode.GF_USAGE_UNKNOWN_SYMBOL);
        assertThat(problemOf(() -> find("Usr")).hint()).contains("User");
        assertThat(problemOf(() -> find("User.emial")).hint()).contains("email");
    }

    @Test
    void fileThatDoesNotEndIsFound() {
        shop.with(MAIN + "Odd.java", "package org.example.odd_name;\nclass Odd {\n    void x() {\n");

        assertThat(ReferenceGraph.of(new ProjectReader(shop).read()).broken())
                .singleElement()
                .satisfies(finding ->
                        assertThat(String.valueOf(finding.location())).startsWith(MAIN + "Odd.java:"));
    }
}
