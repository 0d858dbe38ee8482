package dev.gofasta.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.support.NameSource;
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
        "APIKey, ApiKey, apiKey, api_key",
        "apiKey, ApiKey, apiKey, api_key",
        "api_key, ApiKey, apiKey, api_key",
        "OwnerID, OwnerId, ownerId, owner_id",
        "HTTPServer, HttpServer, httpServer, http_server",
        "OAuth2Token, Oauth2Token, oauth2Token, oauth2_token",
        "IPv4Address, Ipv4Address, ipv4Address, ipv4_address",
        "Line2, Line2, line2, line2",
        "line_2, Line2, line2, line2",
        "mp3File, Mp3File, mp3File, mp3_file",
        "planB, PlanB, planB, plan_b",
        "x_y_position, XyPosition, xyPosition, xy_position",
        "APIs, Apis, apis, apis",
        "imageURLs, ImageUrls, imageUrls, image_urls",
        "IDs, Ids, ids, ids",
        "iOSVersion, IosVersion, iosVersion, ios_version"
    })
    void initialsAndDigitsReadTheSameInEverySpelling(String given, String pascal, String camel, String snake) {
        Name name = Name.of(given);

        assertThat(name.pascal()).isEqualTo(pascal);
        assertThat(name.camel()).isEqualTo(camel);
        assertThat(name.snake()).isEqualTo(snake);
    }

    @Test
    void everySpellingLeadsBackToTheSameName() {
        NameSource names = new NameSource(4_711);
        for (int i = 0; i < 20_000; i++) {
            String given = names.identifier();
            Name name = Name.of(given);

            assertThat(List.of(Name.of(name.pascal()), Name.of(name.snake()), Name.of(name.camel())))
                    .as("%s, read as %s", given, name.snake())
                    .containsOnly(name);
            assertThat(name.camelPlural()).as(given).isNotEqualTo(name.camel());
        }
    }

    @ParameterizedTest
    @CsvSource({"Throw, throwsList", "Extend, extendsList", "News, newsList", "ShopSeries, shopSeriesList"})
    void pluralVariableIsNeitherTheSingularNorAKeyword(String given, String variable) {
        assertThat(Name.of(given).camelPlural()).isEqualTo(variable);
    }

    @ParameterizedTest
    @CsvSource({
        "sku, true",
        "isbn, true",
        "android, true",
        "likeCount, true",
        "orderNumber, true",
        "x, true",
        "in, true",
        "checkIn, false",
        "brandOrModel, false",
        "termsAndRates, false",
        "xPosition, false",
        "allIgnoreCase, false",
        "isNot, false",
        "startsAfter, false"
    })
    void knowsWhatSpringDataWouldTakeApart(String field, boolean nameable) {
        assertThat(DerivedQueries.canName(Name.of(field))).isEqualTo(nameable);
    }

    @Test
    void sqlNameStaysWithinEveryDatabase() {
        String table = "a".repeat(50);

        assertThat(Identifiers.sql("products", "sku", "key")).isEqualTo("products_sku_key");
        assertThat(Identifiers.sql(table, "unit_price", "k"))
                .isEqualTo(table + "_unit_price_k")
                .hasSize(63);
        assertThat(Identifiers.sql(table, "unit_price", "key")).hasSize(63).startsWith(table + "_uni_");
        assertThat(Identifiers.sql(table, "unit_price", "key"))
                .isEqualTo(Identifiers.sql(table, "unit_price", "key"))
                .isNotEqualTo(Identifiers.sql(table, "unit_price", "idx"));
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
    @CsvSource({
        "User, a",
        "Order, an",
        "Unit, a",
        "Invoice, an",
        "Umbrella, an",
        "Product, a",
        "EuroRate, a",
        "Url, a",
        "ApiKey, an",
        "Uuid, a",
        "Hour, an",
        "House, a"
    })
    void choosesTheArticleBySound(String identifier, String article) {
        assertThat(Name.of(identifier).article()).isEqualTo(article);
    }

    @Test
    void nearestIsOnlyWhatCouldBeMeant() {
        assertThat(Nearest.to("strng", List.of("int", "string"))).contains("string");
        assertThat(Nearest.to("geometry", List.of("int", "string"))).isEmpty();
    }
}
