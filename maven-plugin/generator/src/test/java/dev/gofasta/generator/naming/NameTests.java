package dev.gofasta.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {

    @ParameterizedTest
    @ValueSource(strings = {"OrderItem", "orderItem", "order_item", "order-item"})
    void readsEverySpelling(String identifier) {
        Name name = Name.of(identifier);

        assertThat(name.pascal()).isEqualTo("OrderItem");
        assertThat(name.camel()).isEqualTo("orderItem");
        assertThat(name.snake()).isEqualTo("order_item");
        assertThat(name.spoken()).isEqualTo("order item");
    }

    @ParameterizedTest
    @CsvSource({
        "Product, products, products",
        "OrderItem, order_items, orderItems",
        "Category, categories, categories",
        "Day, days, days",
        "Box, boxes, boxes",
        "Branch, branches, branches"
    })
    void makesPlurals(String identifier, String snake, String camel) {
        assertThat(Name.of(identifier).snakePlural()).isEqualTo(snake);
        assertThat(Name.of(identifier).camelPlural()).isEqualTo(camel);
    }

    @ParameterizedTest
    @CsvSource({"User, a", "Order, an", "Unit, a", "Invoice, an", "Umbrella, an", "Product, a", "EuroRate, a"})
    void choosesTheArticleBySound(String identifier, String article) {
        assertThat(Name.of(identifier).article()).isEqualTo(article);
    }

    @Test
    void nearestIsOnlyWhatCouldBeMeant() {
        assertThat(Nearest.to("strng", List.of("int", "string"))).contains("string");
        assertThat(Nearest.to("geometry", List.of("int", "string"))).isEmpty();
    }
}
