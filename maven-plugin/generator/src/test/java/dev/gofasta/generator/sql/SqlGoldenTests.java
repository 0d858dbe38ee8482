package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The SQL of each database for each shape of a migration, as people reviewed it. */
class SqlGoldenTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/sql");
    private static final List<Database> DATABASES =
            List.of(Database.POSTGRESQL, Database.MYSQL, Database.SQLITE, Database.SQLSERVER);
    private static final Name PRODUCT = Name.of("Product");

    @TestFactory
    Stream<DynamicTest> sqlIsAsReviewed() {
        return DATABASES.stream()
                .flatMap(database -> shapes(SqlDialect.of(database)).entrySet().stream()
                        .map(shape -> DynamicTest.dynamicTest(
                                database.keyword() + " " + shape.getKey(),
                                () -> compare(
                                        database.keyword() + "/" + shape.getKey() + ".sql.gen", shape.getValue()))));
    }

    /** Returns the script of each shape, up and down. */
    static Map<String, String> shapes(SqlDialect dialect) {
        Map<String, UpDown> shapes = new LinkedHashMap<>();
        UpDown table = dialect.createTable(
                PRODUCT,
                dialect.fit(FieldParser.parse(RealRunTests.ALL_TYPES
                        + " category:references:onDelete=cascade parent:references=Product:optional:onDelete=unset"
                        + " tags:references:many similar:references=Product:many")));
        KnownTable known = KnownTable.of("products", List.of(dialect.script(table.up())));
        shapes.put("table", table);
        shapes.put("column-optional", column(dialect, known, "sku:string:optional:unique", null));
        shapes.put("column-default", column(dialect, known, "stock:int:default=0:index", null));
        shapes.put("column-now", column(dialect, known, "started:time:default=now", null));
        shapes.put("column-filled", column(dialect, known, "stage:enum=one,two", "ONE"));
        shapes.put("relation-optional", column(dialect, known, "keeper:references=User:optional:unique", null));
        shapes.put(
                "relation-filled",
                column(dialect, known, "owner:references=User", "01890a5d-ac96-774b-bcce-b302099a8057"));
        shapes.put("index", dialect.addIndex("products", List.of("name", "amount")));
        shapes.put("rename-column", dialect.renameColumn(known, "status", "state"));
        shapes.put("rename-unique-column", dialect.renameColumn(known, "email", "address"));
        shapes.put("rename-table", dialect.renameTable(known, "articles"));
        Map<String, String> scripts = new LinkedHashMap<>();
        shapes.forEach((name, shape) ->
                scripts.put(name, dialect.script(shape.up()) + "\n-- The way back\n\n" + dialect.script(shape.down())));
        return scripts;
    }

    private static UpDown column(SqlDialect dialect, KnownTable table, String text, @Nullable String fill) {
        Field field = FieldParser.parse(text).get(0);
        return dialect.addColumn(table, field, fill);
    }

    private static void compare(String name, String sql) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("snapshots"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, sql);
        }
        assertThat(sql)
                .as("Review the difference, then accept it with -Dsnapshots=update")
                .isEqualTo(Files.readString(golden));
    }
}
