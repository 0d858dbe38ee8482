package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gofasta.devservices.DatabaseEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.DefaultResourceLoader;

class FixtureLoaderTests {

    private static final Instant NOW = Instant.parse("2026-05-20T10:30:00.654321Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void storesRowsOfYamlOnEveryEngine(DatabaseEngine engine) {
        try (EngineDatabase database = shop(engine)) {
            FixtureLoader fixtures = loader(database);
            fixtures.load(FixtureLoaderTests.class, List.of("shop.yaml"));

            database.rows()
                    .assertThat("categories")
                    .hasRow(Map.of(
                            "id",
                            fixtures.id("categories.games"),
                            "parent_id",
                            fixtures.id("categories.books"),
                            "record_version",
                            0,
                            "is_active",
                            true,
                            "created_at",
                            NOW))
                    .hasRows(2);
            database.rows()
                    .assertThat("products")
                    .hasRow(Map.of(
                            "id", fixtures.uuid("products.novel"),
                            "price", new BigDecimal("9.9"),
                            "category_id", fixtures.id("categories.books"),
                            "published_at", Instant.parse("2026-05-17T10:30:00.654321Z"),
                            "released", LocalDate.parse("2026-06-20"),
                            "labels", Map.of("pages", 300, "tags", List.of("new", "007")),
                            "active", true))
                    .hasRow(Map.of(
                            "id",
                            UUID.fromString("01990000-0000-7000-8000-00000000000c"),
                            "name",
                            "now",
                            "published_at",
                            Instant.parse("2026-03-01T12:00:00.123456Z"),
                            "active",
                            false,
                            "note",
                            "$5 off",
                            "labels",
                            TableAssert.absent()))
                    .hasRows(2);
            database.rows()
                    .assertThat("order_lines")
                    .hasRow(Map.of("id", 2, "position", 2))
                    .hasRows(2);
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void storesRowsOfJsonAndLetsTheDatabaseGoOnCounting(DatabaseEngine engine) throws IOException {
        Path more = folder.resolve("more.JSON");
        Files.writeString(more, "{\"order_lines\": [{\"id\": 7, \"product_id\": \"$novel\", \"position\": 1}]}");
        try (EngineDatabase database = shop(engine)) {
            FixtureLoader fixtures = loader(database);
            fixtures.load(FixtureLoaderTests.class, List.of("shop.json", "file:" + more));

            database.rows().assertThat("categories").hasRow(Map.of("name", "Books \ud83d\ude00"));
            database.rows().assertThat("products").hasRow(Map.of("active", true, "labels", TableAssert.absent()));
            database.jdbc()
                    .update("INSERT INTO order_lines (product_id, position) VALUES ('" + fixtures.id("products.novel")
                            + "', 2)");
            database.rows().assertThat("order_lines").hasRow(Map.of("id", 8, "position", 2));
        }
    }

    @Test
    void keysAreTheSameEachTime() {
        try (EngineDatabase database = shop(DatabaseEngine.SQLITE);
                EngineDatabase other = shop(DatabaseEngine.SQLITE)) {
            FixtureLoader one = loader(database);
            FixtureLoader two = loader(other);
            one.load("/dev/gofasta/test/shop.yaml");
            two.load("/dev/gofasta/test/shop.yaml");

            assertThat(one.id("products.novel")).isEqualTo(two.id("products.novel"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.id("products.nouvel"))
                    .withMessage("No row 'products.nouvel' was stored. Did you mean 'products.novel'?");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    product: {a: {}}                          | There is no table 'product'. Did you mean 'products'?
                    products: {a: {nmae: x}}                  | Table 'products' has no column 'nmae'. Did you mean 'name'?
                    products: {a: {name: x, name: y}}         | 'name' is there twice.
                    products: {a: {category_id: $boks}}       | there is no row 'boks'. Did you mean 'books'?
                    products: {a: {price: cheap}}             | 'cheap' is no number, as price needs.
                    products: {a: {active: maybe}}            | 'maybe' is neither true nor false, as active needs.
                    products: {a: {published_at: tomorrow}}   | 'tomorrow' is no time: write 2026-03-01T12:00:00Z, now,
                    products: {a: {published_at: now - 2 moons}} | 'moons' is no unit of time: second, minute,
                    products: {a: b}                          | the columns of a row are expected here.
                    products: text                            | rows, or names of rows, are expected here.
                    products: {a: {name: 'x}                  | found unexpected end of stream
                    categories: {a: {name: ~}}                | row 'categories.a' cannot be stored:
                    order_lines: {a: {product_id: $b}, b: {}} | the key of row 'b' is not known yet: put it before
                    numbers: {a: {}}                          | row 'numbers.a' needs a value for number.
                    """)
    void errorsNameFileAndLine(String yaml, String message) throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, "journal: {books: {name: Books}}\n" + yaml.strip());
        try (EngineDatabase database = shop(DatabaseEngine.POSTGRES)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> loader(database).load("file:" + file))
                    .withMessageStartingWith("bad.yaml, line 2: ")
                    .withMessageContaining(message);
            database.rows().assertThat("journal").isEmpty();
        }
    }

    @Test
    void errorsOfJsonNameTheLineToo() throws IOException {
        Path file = folder.resolve("bad.json");
        Files.writeString(file, "{\n  \"products\": {\n    \"a\": {\"colour\": 1}\n  }\n}");
        try (EngineDatabase database = shop(DatabaseEngine.SQLITE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> loader(database).load("file:" + file))
                    .withMessageStartingWith("bad.json, line 3: Table 'products' has no column 'colour'.");
            Files.writeString(file, "{\n\n  \"products\": {");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> loader(database).load("file:" + file))
                    .withMessageStartingWith("bad.json, line 3: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> loader(database).load("none.yaml"))
                    .withMessageContaining("There are no fixtures in class path resource [none.yaml]");
        }
    }

    private static FixtureLoader loader(EngineDatabase database) {
        return new FixtureLoader(
                database.jdbc().getDataSource(), new DefaultResourceLoader(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static EngineDatabase shop(DatabaseEngine engine) {
        EngineDatabase database = new EngineDatabase(engine);
        String uuid = database.uuid();
        List.of(
                        "CREATE TABLE categories (id %1$s PRIMARY KEY, name %2$s NOT NULL, parent_id %1$s REFERENCES categories (id),"
                                        .formatted(
                                                uuid,
                                                database.ofEngine(
                                                        "VARCHAR(50)", "VARCHAR(50)", "VARCHAR(50)", "NVARCHAR(50)"))
                                + " record_version BIGINT NOT NULL, is_active %s NOT NULL, created_at %s NOT NULL)"
                                        .formatted(database.bool(), database.time()),
                        "CREATE TABLE products (id %s PRIMARY KEY, name VARCHAR(50), price %s, published_at %s, released DATE,"
                                        .formatted(
                                                uuid,
                                                database.ofEngine(
                                                        "NUMERIC(10,2)", "DECIMAL(10,2)", "NUMERIC", "DECIMAL(10,2)"),
                                                database.time())
                                + " labels %s, active %s, note VARCHAR(50), category_id %s REFERENCES categories (id))"
                                        .formatted(database.json(), database.bool(), uuid),
                        "CREATE TABLE order_lines (id %s, product_id %s NOT NULL REFERENCES products (id), position INTEGER)"
                                .formatted(database.identity(), uuid),
                        "CREATE TABLE journal (id %s PRIMARY KEY, name VARCHAR(50))".formatted(uuid),
                        "CREATE TABLE numbers (number INTEGER NOT NULL PRIMARY KEY)")
                .forEach(database.jdbc()::execute);
        return database;
    }
}
