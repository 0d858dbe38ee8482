package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.CLOCK;
import static dev.gofasta.generator.support.Shops.PRODUCT_FIELDS;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddFieldsTests {

    private static final String BASE = "src/main/java/org/example/odd_name/";
    static final String ALL_TYPES =
            "sku:string:optional:unique:length=40 note:text:optional:min=2 stock:int:default=0:min=0 views:long:default=1"
                    + " rating:float:optional tax:decimal:default=1.50:precision=12,4 weight:double:optional:index"
                    + " visible:bool:default=true ref:uuid:optional seen:time:default=now due:date:optional"
                    + " span:duration:default=PT1H30M extra:json:optional photo:bytes:optional:length=80"
                    + " status:enum=draft,sold:default=draft contact:string:optional:email"
                    + " label:string:default=a%20b%3Ac";

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProduct() {
        shop.apply(scaffold(shop, "Product", PRODUCT_FIELDS).changes());
    }

    @Test
    void untouchedResourceBecomesWhatAScaffoldWithAllFieldsMakes() {
        shop.apply(add("Product", ALL_TYPES, null).changes());
        MemoryFiles whole = MemoryFiles.of(newShop());
        whole.apply(scaffold(whole, "Product", PRODUCT_FIELDS + " " + ALL_TYPES).changes());

        assertThat(whole.list("", ".java"))
                .allSatisfy(path -> assertThat(shop.read(path)).as(path).isEqualTo(whole.read(path)));
    }

    @Test
    void sameFieldsAgainChangeNothing() {
        shop.apply(add("Product", ALL_TYPES, null).changes());

        assertThat(add("Product", ALL_TYPES, null).changes().changes()).isEmpty();
        assertThat(add("Product", PRODUCT_FIELDS, null).changes().changes()).isEmpty();
    }

    @Test
    void workOfPeopleStays() {
        shop.with(
                BASE + "service/ProductServiceImpl.java",
                read("service/ProductServiceImpl.java")
                        .replace(
                                "        Product product = new Product();\n",
                                "        audit.created();\n        Product product = new Product();\n"));

        shop.apply(add("Product", "sku:string:optional:unique", null).changes());

        assertThat(read("service/ProductServiceImpl.java"))
                .contains("audit.created();\n        Product product")
                .contains("if (request.sku() != null && products.existsBySku(request.sku())) {")
                .contains("private static ApplicationException skuTaken()");
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_FIELD_EXISTS")
    @CsvSource({
        "Produkt, sku:string:optional, GF_GEN_UNKNOWN_RESOURCE",
        "Product, name:string:optional, GF_GEN_FIELD_EXISTS",
        "Product, unit_price:int price:int, GF_GEN_FIELD_EXISTS",
        "Product, sku:string, GF_GEN_NEEDS_BACKFILL",
        "Product, owner:references:optional, GF_GEN_UNKNOWN_RESOURCE",
        "Product, sku:strin, GF_GEN_UNKNOWN_TYPE",
    })
    void refuses(String name, String fields, ProblemCode code) {
        assertThat(problemOf(() -> add(name, fields, null)).code()).isEqualTo(code);
    }

    @Test
    void unknownResourceNamesTheNearest() {
        assertThat(problemOf(() -> add("Produkt", "sku:string:optional", null)).hint())
                .isEqualTo("Did you mean Product? Entities: Product, User.");
    }

    @ParameterizedTest
    @Tag("raises:GF_GEN_NEEDS_BACKFILL")
    @ValueSource(strings = {"sku:string:unique", "extra:json", "photo:bytes", "sku:string code:string"})
    void refusesToBackfillWhatCanNotBeOne(String fields) {
        assertThat(problemOf(() -> add("Product", fields, "x")).code()).isEqualTo(ProblemCode.GF_GEN_NEEDS_BACKFILL);
    }

    @ParameterizedTest
    @CsvSource({"stock:int, many, GF_GEN_INVALID_MODIFIER", "stock:int:optional, 1, GF_USAGE_INVALID_VALUE"})
    void refusesValuesForOlderRows(String fields, String backfill, ProblemCode code) {
        assertThat(problemOf(() -> add("Product", fields, backfill)).code()).isEqualTo(code);
    }

    @Test
    void olderRowsGetTheirValueOnce() {
        shop.apply(add("Product", "stock:int", "3").changes());

        assertThat(read("V20260304050608__add_stock_to_products.sql"))
                .contains("ADD COLUMN stock INTEGER NOT NULL DEFAULT 3;")
                .contains("ALTER COLUMN stock DROP DEFAULT;");
        assertThat(read("U20260304050608__add_stock_to_products.sql"))
                .isEqualTo("ALTER TABLE products DROP COLUMN stock;\n");
    }

    @Test
    void everyFileSaysWhyItIsEdited() {
        assertThat(add("Product", "stock:int:default=0", null).changes().changes())
                .filteredOn(Change.EditFile.class::isInstance)
                .hasSizeGreaterThan(6)
                .extracting(Change::reason)
                .contains("Adds stock.");
    }

    private Plan<FieldsData> add(String name, String fields, @Nullable String backfill) {
        return new AddFields(CLOCK)
                .plan(new ProjectReader(shop).read(), new FieldsRequest(name, FieldParser.parse(fields), backfill));
    }

    private String read(String end) {
        return shop.list("", end.substring(end.lastIndexOf('/') + 1)).stream()
                .filter(path -> path.endsWith("/" + end))
                .findFirst()
                .flatMap(shop::read)
                .orElseThrow();
    }
}
