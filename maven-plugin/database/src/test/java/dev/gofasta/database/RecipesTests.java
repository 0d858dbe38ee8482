package dev.gofasta.database;

import static dev.gofasta.database.Schemas.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.lint.sql.Dialect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lint advises is run by Flyway on a database with rows, as the advice says, and nothing is lost by it. */
@Tag("full")
class RecipesTests {

    private static final String ROWS =
            """
            INSERT INTO owners (id) VALUES ('%1$s');
            INSERT INTO items (id, name, note, price, quantity) VALUES ('%1$s', 'a', 'n', 1.50, 1), ('%2$s', 'b', 'm', 2, 2);
            INSERT INTO orders (id, number, owner_id, code) VALUES ('%1$s', 1, '%1$s', 'x'), ('%2$s', 2, '%1$s', 'y');
            """.formatted("11111111-1111-1111-1111-111111111111", "22222222-2222-2222-2222-222222222222");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not-null-without-default | ALTER TABLE items ADD COLUMN stock int NOT NULL;
            volatile-default         | ALTER TABLE items ADD COLUMN b uuid DEFAULT gen_random_uuid();
            rewrite-table            | ALTER TABLE items ADD COLUMN total numeric GENERATED ALWAYS AS (price * 2) STORED;
            add-foreign-key          | ALTER TABLE items ADD COLUMN owner_id uuid REFERENCES owners (id) ON DELETE SET NULL;
            add-unique               | ALTER TABLE items ADD COLUMN code text UNIQUE;
            add-check                | ALTER TABLE items ADD COLUMN kind text CHECK (kind <> '');
            narrow-type              | ALTER TABLE items ALTER COLUMN name TYPE varchar(100);
            change-type              | ALTER TABLE items ALTER COLUMN quantity TYPE bigint;
            set-not-null             | ALTER TABLE items ALTER COLUMN note SET NOT NULL;
            rename-column            | ALTER TABLE items RENAME COLUMN note TO remark;
            rename-table             | ALTER TABLE owners RENAME TO people;
            add-primary-key          | ALTER TABLE orders ADD PRIMARY KEY (id);
            add-unique               | ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE (number);
            add-foreign-key          | ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id);
            add-check                | ALTER TABLE orders ADD CONSTRAINT positive CHECK (number > 0);
            blocking-index           | CREATE UNIQUE INDEX orders_key ON orders (lower(code)) WHERE number > 0;
            update-all               | UPDATE items SET price = 0;
            delete-all               | DELETE FROM items;
            truncate                 | TRUNCATE items;
            """)
    void postgres(String rule, String statement) throws SQLException {
        run(DatabaseEngine.POSTGRES, Dialect.POSTGRESQL, "uuid", rule, statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not-null-without-default | ALTER TABLE items ADD COLUMN stock INT NOT NULL;
            volatile-default         | ALTER TABLE items ADD COLUMN b CHAR(36) DEFAULT (UUID());
            narrow-type              | ALTER TABLE items MODIFY COLUMN price DECIMAL(8, 2);
            change-type              | ALTER TABLE items MODIFY quantity BIGINT NOT NULL;
            set-not-null             | ALTER TABLE items MODIFY note TEXT NOT NULL;
            rename-column            | ALTER TABLE items RENAME COLUMN note TO remark;
            rename-table             | ALTER TABLE owners RENAME TO people;
            add-primary-key          | ALTER TABLE orders ADD PRIMARY KEY (id);
            add-unique               | ALTER TABLE orders ADD UNIQUE INDEX orders_number_key (number);
            add-unique               | CREATE UNIQUE INDEX orders_key ON orders (number, owner_id);
            add-foreign-key          | ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (owner_id) REFERENCES owners (id);
            update-all               | UPDATE items SET price = 0;
            delete-all               | DELETE FROM items;
            truncate                 | TRUNCATE TABLE items;
            """)
    void mariaDb(String rule, String statement) throws SQLException {
        run(DatabaseEngine.MARIADB, Dialect.MYSQL, "CHAR(36)", rule, statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not-null-without-default | ALTER TABLE items ADD COLUMN stock INTEGER NOT NULL;
            volatile-default         | ALTER TABLE items ADD COLUMN at TEXT DEFAULT CURRENT_TIMESTAMP;
            set-not-null             | ALTER TABLE items ALTER COLUMN note SET NOT NULL;
            add-unique               | ALTER TABLE items ADD COLUMN code TEXT UNIQUE;
            rename-column            | ALTER TABLE items RENAME COLUMN note TO remark;
            rename-table             | ALTER TABLE owners RENAME TO people;
            update-all               | UPDATE items SET price = 0;
            delete-all               | DELETE FROM items;
            """)
    void sqlite(String rule, String statement) throws SQLException {
        run(DatabaseEngine.SQLITE, Dialect.SQLITE, "TEXT", rule, statement);
    }

    /** The rule says that the migration never ends; here the server gives up for it. */
    @Test
    void concurrentIndexWaitsForTheLockOfFlywayUnlessItIsOfTheSession() throws SQLException {
        try (ShopProject project = new ShopProject(folder, DatabaseEngine.POSTGRES)) {
            project.write("V1__items.sql", "CREATE TABLE items (id INT);").run("migrate");
            project.write("V2__index.sql", "CREATE INDEX CONCURRENTLY ix ON items (id);")
                    .set("spring.datasource.hikari.connection-init-sql", "SET lock_timeout = '3s'");

            assertThat(project.run("migrate"))
                    .filteredOn(row -> row.value("code").equals("GF_MIGRATE_FAILED"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.value("message")).contains("lock timeout"));
            project.execute("DROP INDEX IF EXISTS ix");
            project.set("spring.flyway.postgresql.transactional-lock", "false");
            assertThat(codes(project.run("migrate"))).isEmpty();
        }
    }

    private void run(DatabaseEngine engine, Dialect dialect, String id, String rule, String statement)
            throws SQLException {
        String schema = """
                CREATE TABLE owners (id %1$s NOT NULL PRIMARY KEY);
                CREATE TABLE items (id %1$s NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, note TEXT,
                    price NUMERIC(12, 2), quantity INTEGER NOT NULL DEFAULT 0);
                CREATE TABLE orders (id %1$s, number INTEGER, owner_id %1$s, code TEXT);
                """.formatted(id);
        Recipe recipe = Recipe.of(dialect, schema, rule, statement);
        assertThat(recipe.ways()).allSatisfy(way -> assertThat(way).isNotEmpty());
        for (int i = 0; i < recipe.ways().size(); i++) {
            try (ShopProject project = new ShopProject(folder.resolve("way" + i), engine)) {
                if (engine == DatabaseEngine.POSTGRES) { // what would wait for ever fails
                    project.set("spring.datasource.hikari.connection-init-sql", "SET lock_timeout = '3s'");
                }
                project.set("spring.flyway.postgresql.transactional-lock", String.valueOf(!recipe.locksBySession()))
                        .write("V1__schema.sql", schema + ROWS);
                run(project, recipe.ways().get(i));
            }
        }
    }

    private static void run(ShopProject project, List<String> way) throws SQLException {
        int version = 2;
        for (String sql : way) {
            project.write("V" + version++ + "__recipe.sql", sql);
        }
        List<Row> problems = project.run("migrate").stream()
                .filter(row -> row.kind().equals("problem"))
                .toList();
        assertThat(problems).as(String.join("---\n", way)).isEmpty();
        assertThat(project.query("SELECT id FROM items")).hasSize(2);
        assertThat(project.query("SELECT id FROM orders")).hasSize(2);
    }
}
