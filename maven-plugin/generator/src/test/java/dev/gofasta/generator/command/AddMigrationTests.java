package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.migration.Intent.Action;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.support.Shops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddMigrationTests {

    private final MemoryFiles shop = MemoryFiles.of(newShop());

    @BeforeEach
    void scaffoldProducts() {
        shop.apply(scaffold(shop, "Product", "name:string").changes());
        shop.apply(scaffold(shop, "Tag", "label:string").changes());
    }

    @ParameterizedTest
    @CsvSource({
        "CreateOrders,                     number:string,  CREATE_TABLE,      orders",
        "create_order_items,               number:string,  CREATE_TABLE,      order_items",
        "AddPriceToProducts,               price:decimal:optional, ADD_COLUMNS, products",
        "AddValidToToProducts,             validTo:date:optional, ADD_COLUMNS, products",
        "RemoveNameFromProduct,            name:string,    REMOVE_COLUMNS,    products",
        "RenameNameToTitleInProducts,      ,               RENAME_COLUMN,     products",
        "AddIndexToProductsOnNameAndCreatedAt, ,           ADD_INDEX,         products",
        "DropProducts,                     ,               DROP_TABLE,        products",
        "CreateJoinTableProductsTags,      ,               CREATE_JOIN_TABLE, ",
        "CreateJoinTable,                  products tags,  CREATE_JOIN_TABLE, ",
        "TidyUp,                           ,               EMPTY,             "
    })
    void readsTheName(String name, String fields, Action action, String table) {
        var plan = migrate(name, fields);

        assertThat(plan.data().action()).isEqualTo(action);
        assertThat(plan.data().table()).isEqualTo(table);
        assertThat(plan.changes().writes()).hasSize(2);
    }

    @Test
    void optionalColumnIsJustAdded() {
        assertThat(up("AddPriceToProducts", "price:decimal:optional")).isEqualTo("""
                -- May be missing: the rows that are there have none.
                ALTER TABLE products
                    ADD COLUMN price NUMERIC(19, 2);
                """);
        assertThat(down("AddPriceToProducts", "price:decimal:optional"))
                .isEqualTo("ALTER TABLE products DROP COLUMN price;\n");
    }

    @Test
    void defaultFillsTheRowsThatAreThere() {
        assertThat(up("AddStockToProducts", "stock:int:default=0:index")).isEqualTo("""
                -- The rows that are there take the default, archived ones too.
                ALTER TABLE products
                    ADD COLUMN stock INTEGER NOT NULL DEFAULT 0;

                -- gofasta:allow blocking-index: fine unless the table is large, as writes wait until it is built.
                CREATE INDEX products_stock_idx ON products (stock);
                """);
    }

    @Test
    void requiredColumnNeedsABackfillAndKeepsNoDefault() {
        var problem = problemOf(() -> migrate("AddStockToProducts", "stock:int"));
        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_NEEDS_BACKFILL);
        assertThat(problem.hint()).contains("-Dbackfill=stock=");

        assertThat(written(migrate("AddStockToProducts", "stock:int", "7"), "/V"))
                .isEqualTo("""
                -- The rows that are there get a value once, archived ones too. As a default that goes again it is set
                -- without rewriting them: an UPDATE would raise their record_version and fail the next If-Match.
                ALTER TABLE products
                    ADD COLUMN stock INTEGER NOT NULL DEFAULT 7;

                ALTER TABLE products
                    ALTER COLUMN stock DROP DEFAULT;
                """);
    }

    @Test
    void severalRequiredColumnsAreFilledByName() {
        assertThat(written(migrate("AddThingsToProducts", "stock:int label:string", "stock=7,label=no name"), "/V"))
                .contains("stock INTEGER NOT NULL DEFAULT 7", "DEFAULT 'no name'");
    }

    @Test
    @Tag("raises:GF_GEN_INVALID_MODIFIER")
    void backfillIsCheckedAgainstTheType() {
        assertThat(problemOf(() -> migrate("AddStockToProducts", "stock:int", "many"))
                        .code())
                .isEqualTo(ProblemCode.GF_GEN_INVALID_MODIFIER);
    }

    @Test
    void uniqueColumnIsNotFilledWithOneValue() {
        assertThat(problemOf(() -> migrate("AddCodeToProducts", "code:string:unique", "x"))
                        .message())
                .contains("every row of products would get the same value");
    }

    @Test
    @Tag("raises:GF_GEN_DATA_LOSS")
    void removedColumnComesBackEmptyAndTheLossIsSaid() {
        var plan = migrate("RemoveNameFromProducts", "name:string");

        assertThat(written(plan, "/V"))
                .isEqualTo("-- gofasta:allow drop-column: asked for; release the application without it first.\n"
                        + "ALTER TABLE products DROP COLUMN name;\n");
        assertThat(written(plan, "/U")).endsWith("ALTER TABLE products\n    ADD COLUMN name VARCHAR(255);\n");
        assertThat(plan.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(ProblemCode.GF_GEN_DATA_LOSS, ProblemCode.GF_GEN_DOWN_INCOMPLETE);
    }

    @Test
    void renamingAndIndexAndJoinTableHaveTheirWayBack() {
        assertThat(down("RenameNameToTitleInProducts", null))
                .isEqualTo("ALTER TABLE products RENAME COLUMN title TO name;\n");
        assertThat(up("AddIndexToProductsOnNameAndCreatedAt", null))
                .endsWith(".\nCREATE INDEX products_name_created_at_idx ON products (name, created_at);\n");
        assertThat(down("AddIndexToProductsOnName", null)).isEqualTo("DROP INDEX products_name_idx;\n");
        assertThat(up("CreateJoinTableProductsTags", null))
                .contains("CREATE TABLE products_tags", "product_id UUID NOT NULL REFERENCES products (id)")
                .isEqualTo(up("CreateJoinTable", "products tags"));
        assertThat(down("CreateJoinTable", "products tags")).isEqualTo("DROP TABLE products_tags;\n");
    }

    @Test
    void createdTableIsTheOneThatTheModelIsBuiltOn() {
        shop.apply(migrate("CreateOrders", "number:string").changes());

        var model = new AddResource(ResourceCommands.MODEL, Layer.MODEL, Shops.CLOCK)
                .plan(new ProjectReader(shop).read(), new ScaffoldRequest("Order", FieldParser.parse("number:string")));

        assertThat(model.changes().writes())
                .extracting(Change::path)
                .singleElement()
                .asString()
                .endsWith("Order.java");
    }

    @Test
    void sameNameAgainChangesNothing() {
        shop.apply(migrate("AddPriceToProducts", "price:decimal:optional").changes());

        assertThat(migrate("AddPriceToProducts", "price:decimal:optional")
                        .changes()
                        .isEmpty())
                .isTrue();
    }

    @Test
    @Tag("raises:GF_GEN_UNKNOWN_TABLE")
    void unknownTableIsAWarningWithTheNearest() {
        assertThat(migrate("AddPriceToProdutcs", "price:decimal:optional").diagnostics())
                .singleElement()
                .returns(ProblemCode.GF_GEN_UNKNOWN_TABLE, Diagnostic::code)
                .returns("Did you mean products?", Diagnostic::hint);
    }

    @Test
    void unknownTableThatGoesCantComeBack() {
        assertThat(migrate("DropRelics", null).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        ProblemCode.GF_GEN_UNKNOWN_TABLE,
                        ProblemCode.GF_GEN_DATA_LOSS,
                        ProblemCode.GF_GEN_DOWN_INCOMPLETE);
    }

    @Test
    @Tag("raises:GF_GEN_MIGRATION_EMPTY")
    void nameThatTellsNothingMakesAnEmptyPairAndSaysSo() {
        var plan = migrate("TidyUp", null);

        assertThat(written(plan, "/V")).isEqualTo("-- Write here what changes.\n");
        assertThat(plan.diagnostics()).singleElement().returns(ProblemCode.GF_GEN_MIGRATION_EMPTY, Diagnostic::code);
    }

    @ParameterizedTest
    @CsvSource({
        "Add.Price,                , GF_GEN_INVALID_NAME,  character 4",
        "RenameToTitleInProducts,  , GF_GEN_INVALID_NAME,  character 7",
        "RenameAToBToCInProducts,  , GF_GEN_INVALID_NAME,  character 11",
        "AddIndexToProducts,       , GF_GEN_INVALID_NAME,  character 19",
        "CreateJoinTable,          , GF_GEN_INVALID_NAME,  character 16",
        "CreateJoinTableOldCarBigWheels, , GF_GEN_INVALID_NAME, character 16",
        "AddPriceToProducts,       , GF_GEN_INVALID_FIELD, not the types",
        "TidyUp,        name:string, GF_GEN_INVALID_FIELD, no use for",
        "AddTagsToProducts, tags:references=Tag:many, GF_GEN_INVALID_FIELD, refers to several",
        "CreateStrings, name:string, GF_GEN_RESERVED_NAME, String"
    })
    void refuses(String name, String fields, ProblemCode code, String said) {
        var problem = problemOf(() -> migrate(name, fields));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(said);
    }

    private String up(String name, String fields) {
        return written(migrate(name, fields), "/V");
    }

    private String down(String name, String fields) {
        return written(migrate(name, fields), "/U");
    }

    private static String written(Plan<MigrationData> plan, String kind) {
        return plan.changes().writes().stream()
                .filter(change -> change.path().contains(kind))
                .findFirst()
                .orElseThrow()
                .after();
    }

    private Plan<MigrationData> migrate(String name, String fields) {
        return migrate(name, fields, "");
    }

    private Plan<MigrationData> migrate(String name, String fields, String backfill) {
        return new AddMigration(Shops.CLOCK)
                .plan(
                        new ProjectReader(shop).read(),
                        new MigrationRequest(name, fields == null ? "" : fields, backfill));
    }
}
