package dev.gofasta.test.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.test.EngineDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** The same promises on every engine. */
class EngineBaselineTests {

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void putsChangedDeletedAndNewRowsBackPastTriggersAndForeignKeys(DatabaseEngine engine) {
        try (EngineDatabase database = shop(engine);
                DatabaseBaseline baseline = capture(database)) {
            for (int round = 0; round < 2; round++) {
                database.jdbc().update("UPDATE categories SET name = 'changed' WHERE id = 1");
                database.jdbc().update("DELETE FROM categories WHERE id = 2");
                database.jdbc().update("INSERT INTO categories (id, name) VALUES (3, 'new')");
                database.jdbc().update("INSERT INTO products (name, category_id) VALUES ('p', 3)");
                baseline.restoreRows();

                database.rows()
                        .assertThat("categories")
                        .hasRow(Map.of("id", 1, "name", "books", "shout", "BOOKS"))
                        .hasRow(Map.of("id", 2, "name", "games"))
                        .hasRows(2);
                database.rows().assertThat("products").isEmpty();
                database.rows()
                        .assertThat("journal")
                        .hasRow(Map.of("entry", "books"))
                        .hasRows(2);
            }
            assertThat(refusesToDelete(database)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void emptiesTablesThatTestsMake(DatabaseEngine engine) {
        try (EngineDatabase database = shop(engine);
                DatabaseBaseline baseline = capture(database)) {
            database.jdbc().execute("CREATE TABLE made (id INTEGER)");
            database.jdbc().execute("INSERT INTO made VALUES (1)");

            assertThat(baseline.isStructureChanged()).isEqualTo(engine != DatabaseEngine.SQLITE);
            baseline.restoreRows();

            if (engine == DatabaseEngine.SQLITE) {
                assertThat(database.jdbc().queryForList("SELECT name FROM sqlite_schema WHERE name = 'made'"))
                        .isEmpty();
            } else {
                database.rows().assertThat("made").isEmpty();
                database.jdbc().execute("DROP TABLE made");
            }
            assertThat(baseline.isStructureChanged()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void letsIdentitiesBeginAgain(DatabaseEngine engine) {
        try (EngineDatabase database = shop(engine);
                DatabaseBaseline baseline = capture(database)) {
            database.jdbc().update("INSERT INTO products (name) VALUES ('a')");
            database.jdbc().update("INSERT INTO products (name) VALUES ('b')");
            baseline.restoreRows();
            baseline.restoreSequences();
            assertThat(baseline.isStructureChanged()).isFalse();

            database.jdbc().update("INSERT INTO products (name) VALUES ('c')");
            database.rows().assertThat("products").hasRow(Map.of("id", 1, "name", "c"));
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void neverTurnsBackWhatHibernateHoldsIdentifiersOf(DatabaseEngine engine) throws SQLException {
        try (EngineDatabase database = shop(engine)) {
            database.jdbc().execute("CREATE TABLE product_seq (next_val BIGINT)");
            database.jdbc().execute("INSERT INTO product_seq VALUES (1)");
            if (hasSequences(engine)) {
                database.jdbc().execute("CREATE SEQUENCE other_seq START WITH 1");
            }
            try (DatabaseBaseline baseline = DatabaseBaseline.capture(
                    database.server(), database.name(), Set.of("product_seq", "other_seq"), Duration.ofSeconds(1))) {
                database.jdbc().update("UPDATE product_seq SET next_val = 51");
                database.jdbc().update("INSERT INTO products (name) VALUES ('a')");
                if (hasSequences(engine)) {
                    nextValue(database);
                }
                baseline.restoreRows();
                baseline.restoreSequences();

                database.rows().assertThat("products").isEmpty();
                database.rows().assertThat("product_seq").hasRow(Map.of("next_val", 51));
                if (hasSequences(engine)) {
                    assertThat(nextValue(database)).isEqualTo(2);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = DatabaseEngine.class, names = "SQLITE", mode = EnumSource.Mode.EXCLUDE)
    void noticesEverythingThatIsNoRow(DatabaseEngine engine) {
        try (EngineDatabase database = shop(engine)) {
            for (String change : List.of(
                    "ALTER TABLE products ADD colour VARCHAR(10)",
                    "CREATE INDEX products_name ON products (name)",
                    "CREATE VIEW names AS SELECT name FROM products",
                    "DROP TABLE journal",
                    engine == DatabaseEngine.MYSQL
                            ? "ALTER TABLE products DROP FOREIGN KEY in_category"
                            : "ALTER TABLE products DROP CONSTRAINT in_category",
                    hasSequences(engine) ? "CREATE SEQUENCE counter" : "CREATE TABLE counter (id INTEGER)")) {
                try (DatabaseBaseline baseline = capture(database)) {
                    if (change.contains("journal")) {
                        database.jdbc()
                                .execute("DROP TRIGGER journal_new" + database.ofEngine(" ON categories", "", "", ""));
                    }
                    database.jdbc().execute(change);
                    assertThat(baseline.isStructureChanged()).as(change).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void saysThatTransactionWasLeftOpen(DatabaseEngine engine) throws SQLException {
        try (EngineDatabase database = shop(engine);
                DatabaseBaseline baseline = capture(database);
                Connection connection = database.jdbc().getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            database.jdbc().update("INSERT INTO products (name) VALUES ('committed')");
            connection.setAutoCommit(false);
            if (engine == DatabaseEngine.POSTGRES) {
                statement.execute("LOCK TABLE products IN SHARE MODE");
            } else {
                statement.execute("UPDATE products SET name = 'other'");
            }
            assertThatIllegalStateException()
                    .isThrownBy(baseline::restoreRows)
                    .withMessageContaining("left a transaction open");
            connection.rollback();
            connection.setAutoCommit(true);

            baseline.restoreRows();
            database.rows().assertThat("products").isEmpty();
        }
    }

    private static DatabaseBaseline capture(EngineDatabase database) {
        return DatabaseBaseline.capture(database.server(), database.name(), Set.of(), Duration.ofSeconds(1));
    }

    private static boolean hasSequences(DatabaseEngine engine) {
        return engine != DatabaseEngine.SQLITE && engine != DatabaseEngine.MYSQL;
    }

    private static long nextValue(EngineDatabase database) {
        return database.jdbc()
                .queryForObject(
                        database.ofEngine(
                                "SELECT nextval('other_seq')",
                                "SELECT nextval(other_seq)",
                                "",
                                "SELECT NEXT VALUE FOR other_seq"),
                        Long.class);
    }

    private static boolean refusesToDelete(EngineDatabase database) {
        try {
            database.jdbc().update("DELETE FROM categories WHERE name = 'books'");
            return false;
        } catch (DataAccessException ex) {
            return true;
        }
    }

    /** Two categories, the first of which a trigger protects; a journal of all new ones, kept by another trigger. */
    private static EngineDatabase shop(DatabaseEngine engine) {
        EngineDatabase database = new EngineDatabase(engine);
        String generated = "VARCHAR(50) GENERATED ALWAYS AS (upper(name)) STORED";
        List.of(
                        "CREATE TABLE categories (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL,"
                                + " shout "
                                + database.ofEngine(generated, generated, generated, "AS upper(name)")
                                + ")",
                        "CREATE TABLE products (id %s, name VARCHAR(50), category_id INTEGER,"
                                        .formatted(database.identity())
                                + " CONSTRAINT in_category FOREIGN KEY (category_id) REFERENCES categories (id))",
                        "CREATE TABLE journal (entry VARCHAR(50))",
                        database.ofEngine(
                                "CREATE FUNCTION journal() RETURNS trigger LANGUAGE plpgsql AS"
                                        + " $$ BEGIN INSERT INTO journal VALUES (NEW.name); RETURN NEW; END $$",
                                "SELECT 1",
                                "SELECT 1",
                                "SELECT 1"),
                        database.ofEngine(
                                "CREATE TRIGGER journal_new AFTER INSERT ON categories FOR EACH ROW EXECUTE FUNCTION journal()",
                                "CREATE TRIGGER journal_new AFTER INSERT ON categories FOR EACH ROW"
                                        + " INSERT INTO journal VALUES (NEW.name)",
                                "CREATE TRIGGER journal_new AFTER INSERT ON categories FOR EACH ROW"
                                        + " BEGIN INSERT INTO journal VALUES (NEW.name); END",
                                "CREATE TRIGGER journal_new ON categories AFTER INSERT AS"
                                        + " INSERT INTO journal SELECT name FROM inserted"),
                        database.ofEngine(
                                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                                        + " $$ BEGIN IF OLD.name = 'books' THEN RAISE EXCEPTION 'no'; END IF; RETURN OLD; END $$",
                                "SELECT 1",
                                "SELECT 1",
                                "SELECT 1"),
                        database.ofEngine(
                                "CREATE TRIGGER protect BEFORE DELETE ON categories FOR EACH ROW EXECUTE FUNCTION refuse()",
                                "CREATE TRIGGER protect BEFORE DELETE ON categories FOR EACH ROW BEGIN IF OLD.name = 'books'"
                                        + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF; END",
                                "CREATE TRIGGER protect BEFORE DELETE ON categories FOR EACH ROW WHEN OLD.name = 'books'"
                                        + " BEGIN SELECT RAISE(ABORT, 'no'); END",
                                "CREATE TRIGGER protect ON categories AFTER DELETE AS"
                                        + " IF EXISTS (SELECT 1 FROM deleted WHERE name = 'books') THROW 50001, 'no', 1"),
                        "INSERT INTO categories (id, name) VALUES (1, 'books'), (2, 'games')")
                .forEach(database.jdbc()::execute);
        return database;
    }
}
