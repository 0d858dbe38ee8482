package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.format.JavaFormatter;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenameTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";
    private static final String MIGRATIONS = "src/main/resources/db/migration/";
    private static final String FIELDS =
            "sku:string:unique price:decimal:index order:int:optional status:enum=draft,sold active:bool";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProduct() {
        shop.apply(scaffold(shop, "Product", FIELDS).changes());
    }

    /** What a scaffold with the new name makes is what a rename has to make, but for the migration. */
    @ParameterizedTest
    @CsvSource({
        "sku, code",
        "price, unitPrice",
        "price, order_total",
        "active, onSale",
        "order, position",
        "price, group"
    })
    void renamedFieldIsTheSameAsOneScaffoldedSo(String from, String to) {
        MemoryFiles expected = MemoryFiles.of(newShop());
        expected.apply(scaffold(expected, "Product", FIELDS.replaceAll("\\b" + from + ":", to + ":"))
                .changes());

        Plan<RenameData> plan = rename("Product." + from, to);
        shop.apply(plan.changes());

        assertThat(plan.diagnostics()).isEmpty();
        assertThat(java(shop).keySet()).isEqualTo(java(expected).keySet());
        java(expected)
                .forEach((path, source) ->
                        assertThat(comparable(java(shop).get(path))).as(path).isEqualTo(comparable(source)));
    }

    @Test
    void columnOfAReservedNameIsNamedInTheEntity() {
        shop.apply(rename("Product.price", "group").changes());
        assertThat(shop.read(BASE + "model/Product.java").orElseThrow()).contains("name = \"group_value\"");

        shop.apply(rename("Product.group", "cost").changes());
        assertThat(shop.read(BASE + "model/Product.java").orElseThrow()).contains("name = \"cost\"");
    }

    @Test
    void columnAndItsIndexAreRenamed() {
        shop.apply(rename("Product.price", "unitPrice").changes());

        String name = "20260304050608__rename_price_of_products_to_unit_price.sql";
        assertThat(shop.read(MIGRATIONS + "V" + name).orElseThrow())
                .contains("-- Versions of the service from before this migration fail once it has run.")
                .endsWith("""
                        ALTER TABLE products RENAME COLUMN price TO unit_price;
                        ALTER INDEX products_price_idx RENAME TO products_unit_price_idx;
                        """);
        assertThat(shop.read(MIGRATIONS + "U" + name)).hasValue("""
                ALTER TABLE products RENAME COLUMN unit_price TO price;
                ALTER INDEX products_unit_price_idx RENAME TO products_price_idx;
                """);
    }

    @Test
    void secondRenameKnowsTheNamesOfTheFirst() {
        shop.apply(rename("Product.status", "stage").changes());
        shop.apply(rename("Product", "Article").changes());
        shop.apply(rename("Article.stage", "state").changes());

        assertThat(shop.read(MIGRATIONS + "V20260304050610__rename_stage_of_articles_to_state.sql")
                        .orElseThrow())
                .endsWith("""
                        ALTER TABLE articles RENAME COLUMN stage TO state;
                        ALTER TABLE articles RENAME CONSTRAINT articles_stage_check TO articles_state_check;
                        """);
    }

    @Test
    @Tag("raises:GF_GEN_RENAME_UNSURE")
    void usesInOtherClassesAreRenamedWhereTheTypeIsKnown() {
        String path = BASE + "service/Report.java";
        shop.with(path, """
                package org.example.odd_name.service;

                import java.util.*;
                import org.example.odd_name.dto.*;
                import org.example.odd_name.model.Product;
                import unknown.Library;

                class Report
                {
                    private String price;   // its own
                    Object a(Product p, Library lib, List<ProductResponse> all) {
                        lib.run(() -> p.getPrice(), Product::getPrice, x -> x.getPrice());
                        all.stream().map(each -> each.price()).toList();
                        int price = 1; this.price = "price";
                        return lib.query("select p.price from Product p where p.price > 1") + lib.getPrice() + price
                                + Map.of("price", p.getPrice());
                    }
                }
                """);

        Plan<RenameData> plan = rename("Product.price", "unitPrice");
        shop.apply(plan.changes());

        assertThat(shop.read(path).orElseThrow()).contains("""
                    private String price;   // its own
                    Object a(Product p, Library lib, List<ProductResponse> all) {
                        lib.run(() -> p.getUnitPrice(), Product::getUnitPrice, x -> x.getPrice());
                        all.stream().map(each -> each.unitPrice()).toList();
                        int price = 1; this.price = "price";
                        return lib.query("select p.unitPrice from Product p where p.unitPrice > 1") + lib.getPrice() + price
                                + Map.of("price", p.getUnitPrice());
                """);
        assertThat(plan.diagnostics())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(ProblemCode.GF_GEN_RENAME_UNSURE))
                .extracting(finding -> finding.location().line())
                .contains(12, 14, 16);
    }

    @Test
    void restyledEntityKeepsItsLayoutAndItsOwnColumn() {
        String path = BASE + "model/Product.java";
        shop.with(path, """
                package org.example.odd_name.model;

                @jakarta.persistence.Entity
                public class Product
                {
                  @Column( name="PRC" ) private java.math.BigDecimal price; // in euros

                  public java.math.BigDecimal getPrice() { return price; }
                }
                """);

        Plan<RenameData> plan = rename("Product.price", "unitPrice");
        shop.apply(plan.changes());

        assertThat(shop.read(path).orElseThrow()).contains("""
                  @Column( name="PRC" ) private java.math.BigDecimal unitPrice; // in euros

                  public java.math.BigDecimal getUnitPrice() { return unitPrice; }
                """);
        assertThat(plan.data().migration()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Article", "OrderItem", "Cake"})
    void renamedResourceIsTheSameAsOneScaffoldedSo(String to) {
        MemoryFiles expected = MemoryFiles.of(newShop());
        expected.apply(scaffold(expected, to, FIELDS).changes());

        Plan<RenameData> plan = rename("Product", to);
        shop.apply(plan.changes());

        assertThat(plan.diagnostics()).isEmpty();
        assertThat(java(shop).keySet()).isEqualTo(java(expected).keySet());
        java(expected)
                .forEach((path, source) ->
                        assertThat(comparable(java(shop).get(path))).as(path).isEqualTo(comparable(source)));
    }

    @Test
    void tableAndAllThatIsCalledAfterItAreRenamed() {
        shop.apply(rename("Product", "Article").changes());

        assertThat(shop.read(MIGRATIONS + "V20260304050608__rename_products_to_articles.sql")
                        .orElseThrow())
                .endsWith("""
                        ALTER TABLE products RENAME TO articles;
                        ALTER INDEX products_pkey RENAME TO articles_pkey;
                        ALTER INDEX products_sku_key RENAME TO articles_sku_key;
                        ALTER INDEX products_price_idx RENAME TO articles_price_idx;
                        ALTER TABLE articles RENAME CONSTRAINT products_status_check TO articles_status_check;
                        ALTER TRIGGER products_touch ON articles RENAME TO articles_touch;
                        ALTER TRIGGER products_protect ON articles RENAME TO articles_protect;
                        """);
    }

    @Test
    void resourceOfTheSameBeginningIsLeftAlone() {
        shop.apply(scaffold(shop, "ProductReview", "text:text").changes());

        Plan<RenameData> plan = rename("Product", "Article");

        assertThat(plan.changes().writes()).extracting(Change::path).noneMatch(path -> path.contains("ProductReview"));
    }

    @Test
    void renamedFilesStayFormatted() {
        JavaFormatter formatter = new JavaFormatter();

        assertThat(rename("Product", "AbsolutelyUniqueArticleOfTrade").changes().writes())
                .filteredOn(change -> change.after() != null && change.path().endsWith(".java"))
                .allSatisfy(change -> assertThat(change.after()).isEqualTo(formatter.format(change.after())));
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_UNKNOWN_FIELD")
    @CsvSource({
        "Product.prise,   cost,     GF_GEN_UNKNOWN_FIELD",
        "Product.price,   sku,      GF_GEN_NAME_TAKEN",
        "Product.price,   price,    GF_USAGE_INVALID_VALUE",
        "Product.price,   class,    GF_GEN_RESERVED_NAME",
        "Product.price,   1st,      GF_GEN_INVALID_NAME",
        "Produkt.price,   cost,     GF_GEN_UNKNOWN_RESOURCE",
        "Product,         User,     GF_GEN_NAME_TAKEN",
        "Product,         Product,  GF_USAGE_INVALID_VALUE",
        "Product,         Articles, GF_GEN_PLURAL_NAME",
        "Product,         String,   GF_GEN_RESERVED_NAME",
    })
    void refusalSaysWhy(String from, String to, ProblemCode code) {
        assertThat(problemOf(() -> rename(from, to)).code()).isEqualTo(code);
    }

    @Test
    void nearestFieldIsNamed() {
        assertThat(problemOf(() -> rename("Product.prise", "cost")).hint())
                .isEqualTo("Did you mean 'price'? Fields: sku, price, order, status, active.");
    }

    @Test
    @Tag("raises:GF_PATCH_UNSUPPORTED")
    void relationIsRefused() {
        shop.apply(scaffold(shop, "Review", "product:references").changes());

        assertThat(problemOf(() -> rename("Review.product", "subject")).code())
                .isEqualTo(ProblemCode.GF_PATCH_UNSUPPORTED);
    }

    private Plan<RenameData> rename(String from, String to) {
        return new Rename(CLOCK).plan(new ProjectReader(shop).read(), new RenameRequest(from, to));
    }

    private static Map<String, String> java(MemoryFiles files) {
        Map<String, String> sources = new TreeMap<>();
        files.list("src", ".java")
                .forEach(path -> sources.put(path, files.read(path).orElseThrow()));
        return sources;
    }

    /** Leaves out what a rename does not touch on purpose: sample values and messages, and explicit names of columns. */
    private static String comparable(String source) {
        return Pattern.compile("\"[^\"]*\\b[Aa]n?(other)? [^\"]*\"|\"[^\"]* with this [^\"]*\"")
                .matcher(source)
                .replaceAll("\"text\"")
                .replaceAll("(?<=@Column\\()(name = \"\\w+\"(, )?|(.*), name = \"\\w+\")(?=.*\\))", "$3")
                .replace("@Column()", "@Column")
                .replaceAll("\\s+", " ");
    }
}
