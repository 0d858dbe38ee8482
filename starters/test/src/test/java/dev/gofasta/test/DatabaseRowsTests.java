package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gofasta.devservices.DatabaseEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseRowsTests {

    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-00000000000a");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void comparesWhatValuesMeanOnEveryEngine(DatabaseEngine engine) {
        try (EngineDatabase database = products(engine)) {
            database.rows()
                    .assertThat("products")
                    .hasRow(Map.of("id", ID, "name", "Bolt"))
                    .hasRow(Map.of("price", new BigDecimal("9.9")))
                    .hasRow(Map.of("price", 9.90, "stock", 3L))
                    .hasRow(Map.of("stock", (short) 3))
                    .hasRow(Map.of("active", true))
                    .hasRow(Map.of("made", NOON))
                    .hasRow(Map.of("made", NOON.plusNanos(999)))
                    .hasRow(Map.of("made", NOON.atOffset(ZoneOffset.ofHours(5))))
                    .hasRow(Map.of("day", LocalDate.parse("2026-03-01")))
                    .hasRow(Map.of("labels", Map.of("size", 1.50, "tags", List.of("a", "b"))))
                    .hasRow(Map.of("labels", "{ \"tags\": [\"a\",\"b\"], \"size\": 1.5 }"))
                    .hasRow(Map.of("gone", TableAssert.absent(), "NAME", TableAssert.present()))
                    .hasNoRow(Map.of("made", NOON.plusNanos(2_000)))
                    .hasNoRow(Map.of("active", false))
                    .hasNoRow(Map.of("id", UUID.randomUUID()))
                    .hasNoRow(Map.of("price", new BigDecimal("9.91")))
                    .hasNoRow(Map.of("labels", Map.of("size", 1.5)))
                    .hasNoRow(Map.of("stock", "many"))
                    .hasRows(1, Map.of("name", "Bolt"))
                    .hasRows(2);
        }
    }

    @Test
    void failureShowsTheRowThatComesNearest() {
        try (EngineDatabase database = products(DatabaseEngine.SQLITE)) {
            TableAssert products = database.rows().assertThat("products");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> products.hasRow(Map.of("name", "Bolt", "stock", 4)))
                    .withMessageContaining("Expected table 'products' to have a row with")
                    .withMessageContaining("but none of 2 row(s) has. The nearest differs in stock = 3:")
                    .withMessageContaining("name = \"Bolt\"");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> products.hasNoRow(Map.of("name", "Bolt")))
                    .withMessageContaining("but there is:");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> products.hasRows(1))
                    .withMessageContaining("to have 1 row(s) but there were 2:")
                    .withMessageContaining("name = \"Nut\"");
            database.jdbc().update("DELETE FROM products");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> database.rows().assertThat("products").hasRow(Map.of("name", "Bolt")))
                    .withMessageContaining("but it is empty.");
            database.rows().assertThat("products").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseEngine.class)
    void offersTheNearestOfUnknownNamesAndSendsNoneOfThem(DatabaseEngine engine) {
        try (EngineDatabase database = products(engine)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.rows().assertThat("product"))
                    .withMessage("There is no table 'product'. Did you mean 'products'?");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.rows().assertThat("products").hasRow(Map.of("nmae", "Bolt")))
                    .withMessage("Table 'products' has no column 'nmae'. Did you mean 'name'?");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> database.rows().assertThat("products; DROP TABLE products"));
            assertThat(database.rows().in("Products")).hasSize(2);
        }
    }

    private static EngineDatabase products(DatabaseEngine engine) {
        EngineDatabase database = new EngineDatabase(engine);
        database.jdbc()
                .execute("CREATE TABLE products (id %s PRIMARY KEY, name VARCHAR(50), price %s, stock INTEGER,"
                                .formatted(
                                        database.uuid(),
                                        database.ofEngine("NUMERIC(10,2)", "DECIMAL(10,2)", "NUMERIC", "DECIMAL(10,2)"))
                        + " active %s, made %s, day DATE, labels %s, gone %s)"
                                .formatted(database.bool(), database.time(), database.json(), database.time()));
        database.jdbc()
                .update("INSERT INTO products (id, name, price, stock, active, made, day, labels) VALUES ('" + ID
                        + "', 'Bolt', 9.90, 3, " + database.ofEngine("true", "1", "1", "1") + ", '"
                        + database.ofEngine(
                                "2026-03-01T12:00:00.123456Z",
                                "2026-03-01 12:00:00.123456",
                                "2026-03-01T12:00:00.123456Z",
                                "2026-03-01T12:00:00.123456Z")
                        + "', '2026-03-01', '{\"size\": 1.5, \"tags\": [\"a\", \"b\"]}')");
        database.jdbc().update("INSERT INTO products (id, name) VALUES ('" + UUID.randomUUID() + "', 'Nut')");
        return database;
    }
}
