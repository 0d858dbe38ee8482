package dev.gofasta.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.generator.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What generated migrations promise, on a real database with rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class RealRunTests {

    static final String ALL_TYPES =
            "name:string:unique code:string:length=768:index:optional text:text amount:int:index"
                    + " views:long:default=1 rating:float price:decimal weight:double:default=2.5 visible:bool:default=true"
                    + " ref:uuid:optional seen:time:default=now due:date:default=now span:duration:default=PT1H30M"
                    + " extra:json:optional photo:bytes:optional status:enum=draft,sold:default=draft:index"
                    + " email:string:optional:unique:email label:string:default=it%27s%20%5Cx";

    private static final String OWNER = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String USER = "01890a5d-ac96-774b-bcce-b302099a8001";

    private final Database database;

    private Engine engine;
    private MigrationRuns runs;

    RealRunTests(Database database) {
        this.database = database;
    }

    abstract Engine start(Path folder) throws Exception;

    @BeforeAll
    void migrate(@TempDir Path folder) throws Exception {
        engine = start(folder);
        runs = new MigrationRuns(SqlDialect.of(database), engine, Files.createDirectory(folder.resolve("up")));
        runs.scaffold("User", "firstName:string lastName:string email:string:unique:email");
        runs.scaffold("Category", "name:string:unique parent:references=Category:optional:onDelete=unset");
        runs.scaffold("Tag", "name:string:unique");
        runs.scaffold("Product", ALL_TYPES + " category:references:onDelete=cascade tags:references:many");
        sql("INSERT INTO users (id, first_name, last_name, email) VALUES ('" + USER + "', 'A', 'B', 'a@b.c')");
        sql("INSERT INTO categories (id, name) VALUES ('" + OWNER + "', 'lamps')");
        sql("INSERT INTO products (id, name, text, amount, rating, price, category_id) VALUES ('" + OWNER
                + "', 'lamp', 'long', 1, 1.5, 19.99, '" + OWNER + "')");
    }

    @AfterAll
    void stop() throws Exception {
        engine.close();
    }

    @Test
    @Order(1)
    void rawUpdateRaisesTheVersionOnceAndMovesTheTime() throws SQLException {
        sql("UPDATE products SET updated_at = created_at, record_version = 5");
        String before = value("SELECT updated_at FROM products");

        sql("UPDATE products SET amount = 2");

        assertThat(value("SELECT record_version FROM products")).isEqualTo("6");
        assertThat(value("SELECT updated_at FROM products")).isGreaterThan(before);
    }

    @Test
    @Order(2)
    void versionAndTimeThatAreSetStayAsTheyAreSet() throws SQLException {
        sql("UPDATE products SET amount = 3, record_version = record_version + 1, updated_at = " + literal());

        assertThat(value("SELECT record_version FROM products")).isEqualTo("7");
        assertThat(value("SELECT updated_at FROM products")).startsWith("2031-01-02");
    }

    @Test
    @Order(3)
    void archivedValueCanBeUsedAgainAndALiveOneNot() throws SQLException {
        insertTag("1", "red");
        assertThatThrownBy(() -> insertTag("2", "red")).isInstanceOf(SQLException.class);

        sql("UPDATE tags SET deleted_at = " + SqlDialect.of(database).now() + " WHERE name = 'red'");
        insertTag("3", "red");
        assertThatThrownBy(() -> insertTag("4", "red")).isInstanceOf(SQLException.class);
        insertTag("5", "Red");

        assertThat(value("SELECT count(*) FROM tags WHERE name = 'red'")).isEqualTo("2");
    }

    @Test
    @Order(4)
    void missingValuesOfAUniqueFieldDoNotClash() throws SQLException {
        sql("INSERT INTO products (id, name, text, amount, rating, price, category_id) VALUES ('" + USER
                + "', 'lamp 2', 'long', 1, 1.5, 19.99, '" + OWNER + "')");

        assertThat(value("SELECT count(*) FROM products WHERE email IS NULL")).isEqualTo("2");
        sql("DELETE FROM products WHERE id = '" + USER + "'");
    }

    @Test
    @Order(5)
    void protectedRowIsNeitherArchivedNorDeleted() throws SQLException {
        insertTag("6", "kept");
        sql("UPDATE tags SET is_deletable = " + no() + " WHERE name = 'kept'");

        assertRefused("UPDATE tags SET deleted_at = " + SqlDialect.of(database).now() + " WHERE name = 'kept'");
        assertRefused("DELETE FROM tags WHERE name = 'kept'");
        sql("UPDATE tags SET name = 'kept still' WHERE name = 'kept'");
        sql("UPDATE tags SET is_deletable = NOT is_deletable WHERE name = 'kept still'");
        sql("DELETE FROM tags WHERE name = 'kept still'");
    }

    @Test
    @Order(6)
    void defaultsOfTheDatabaseAreThoseOfTheFields() throws SQLException {
        assertThat(value("SELECT span FROM products")).isEqualTo("5400000000000");
        assertThat(value("SELECT status FROM products")).isEqualTo("DRAFT");
        assertThat(value("SELECT label FROM products")).isEqualTo("it's \\x");
        assertThat(value("SELECT price FROM products")).isEqualTo("19.99");
        assertThat(value("SELECT due FROM products")).matches("20\\d\\d-\\d\\d-\\d\\d");
        assertThat(value("SELECT seen FROM products")).startsWith("20");
        assertThatThrownBy(() -> sql("UPDATE products SET status = 'OLD'")).isInstanceOf(SQLException.class);
    }

    @Test
    @Order(7)
    void foreignKeysHold() throws SQLException {
        assertThatThrownBy(() -> sql("UPDATE products SET category_id = '" + USER + "'"))
                .isInstanceOf(SQLException.class);
        insertTag("7", "blue");
        sql("INSERT INTO products_tags (product_id, tag_id) VALUES ('" + OWNER + "', '" + id("7") + "')");
        sql("DELETE FROM tags WHERE name = 'blue'");

        assertThat(value("SELECT count(*) FROM products_tags")).isEqualTo("0");
    }

    @Test
    @Order(8)
    void tablesWithRowsChangeAndTheirVersionsStay() throws Exception {
        String version = value("SELECT record_version FROM products");

        runs.fields("Product", "stock:int", "3");
        runs.fields(
                "Product", "stage:enum=one,two:index note:text started:time:default=now", "stage=two,note=it's \\new");
        runs.fields("Product", "owner:references=User:onDelete=restrict", USER);
        runs.fields("Product", "keeper:references=User:optional:unique:onDelete=unset sku:string:optional:unique", "");
        runs.fields("Product", "watchers:references=User:many gone:bool:default=false", "");
        runs.fields("Product", "since:date tax:decimal paid:bool", "since=2026-01-15,tax=1.50,paid=true");

        assertThat(value("SELECT record_version FROM products")).isEqualTo(version);
        assertThat(value("SELECT stock FROM products")).isEqualTo("3");
        assertThat(value("SELECT stage FROM products")).isEqualTo("TWO");
        assertThat(value("SELECT note FROM products")).isEqualTo("it's \\new");
        assertThat(value("SELECT owner_id FROM products")).isEqualTo(USER);
        assertThatThrownBy(() -> sql("UPDATE products SET owner_id = NULL")).isInstanceOf(SQLException.class);
        sql("UPDATE products SET stock = 4");
        assertThat(value("SELECT record_version FROM products"))
                .isEqualTo(String.valueOf(Integer.parseInt(version) + 1));
    }

    @Test
    @Order(9)
    void renamesKeepRowsAndTriggers() throws Exception {
        runs.renameColumn("products", "status", "state");
        runs.renameColumn("products", "name", "title");
        runs.renameTable("products", "articles");

        String version = value("SELECT record_version FROM articles");
        sql("UPDATE articles SET amount = 9, state = 'SOLD'");
        assertThat(value("SELECT record_version FROM articles"))
                .isEqualTo(String.valueOf(Integer.parseInt(version) + 1));
        assertThatThrownBy(() -> sql("UPDATE articles SET state = 'OLD'")).isInstanceOf(SQLException.class);
        assertThat(engine.schema()).noneMatch(line -> line.contains("products_touch"));
    }

    @Test
    @Order(10)
    void migrationsByTheirNamesRun() throws Exception {
        runs.migration("AddWidthToTags", "width:int:default=1:index", "");
        runs.migration("RemoveWidthFromTags", "width:int:default=1:index", "");
        runs.migration("AddDepthToTags", "depth:int", "5");
        runs.migration("RenameDepthToHeightInTags", "", "");
        runs.migration("AddIndexToTagsOnHeightAndName", "", "");
        runs.migration("CreateJoinTable", "", "", "categories", "users");

        assertThat(value("SELECT max(height) FROM tags")).isEqualTo("5");
    }

    @Test
    @Order(11)
    void undoScriptsTakeEachMigrationBackAndTheSameSchemaComesAgain() throws Exception {
        List<String> whole = engine.schema();

        runs.down();
        assertThat(engine.schema()).isEmpty();

        runs.up();
        assertThat(MigrationRuns.difference(whole, engine.schema())).isEmpty();
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> sql(statement))
                .isInstanceOfSatisfying(
                        SQLException.class, ex -> assertThat(ex.getMessage()).contains("is not deletable"));
    }

    private void insertTag(String digit, String name) throws SQLException {
        sql("INSERT INTO tags (id, name) VALUES ('" + id(digit) + "', '" + name + "')");
    }

    private static String id(String digit) {
        return "01890a5d-ac96-774b-bcce-b302099a900" + digit;
    }

    private String literal() {
        return database == Database.SQLITE ? "'2031-01-02T03:04:05.000006Z'" : "'2031-01-02 03:04:05.000006'";
    }

    private String no() {
        return database == Database.SQLITE ? "0" : "FALSE";
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = engine.connect();
                Statement each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private String value(String query) throws SQLException {
        try (Connection connection = engine.connect();
                Statement each = connection.createStatement();
                ResultSet results = each.executeQuery(query)) {
            results.next();
            return results.getString(1);
        }
    }
}
