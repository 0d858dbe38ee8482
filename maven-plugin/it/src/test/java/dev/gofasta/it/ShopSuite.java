package dev.gofasta.it;

import static dev.gofasta.it.Domain.assertRefused;
import static dev.gofasta.it.Domain.texts;
import static dev.gofasta.it.Domain.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The shop of {@code archetypes/examples/shop.sh}, called from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShopSuite {

    private static final int ROUNDS = 25;

    private final DatabaseEngine engine;
    private Domain shop;

    ShopSuite(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void makeAndStart(@TempDir Path folder) {
        shop = Domain.make("shop", engine, folder);
    }

    @AfterAll
    void stop() {
        if (shop != null) {
            try (Domain ended = shop) {
                ended.assertNoInternalError();
            }
        }
    }

    @Test
    void orderIsReadBackWithItsLines() {
        String tag = tag();
        String product = product(category(null), tag);
        String order = order();
        String line = line(order, product);
        line(order(), product);

        assertThat(shop.ids("orders/" + order + "/order_lines")).containsExactly(line);
        assertThat(shop.ids("order_lines?orderId=" + order + "&productId=" + product))
                .containsExactly(line);
        assertThat(shop.ids("tags/" + tag + "/products")).containsExactly(product);
        assertThat(shop.ids("products?tagId=" + tag)).containsExactly(product);
        assertThat(shop.get("products/" + product).getAsJsonObject("attributes").get("colors"))
                .hasToString("[\"red\",{\"hex\":\"#0f0\"}]");
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        assertThat(shop.get("orders/" + order()).get("status").getAsString()).isEqualTo("OPEN");
        assertThat(shop.get("tags/" + tag()).get("color").getAsString()).isEqualTo("GREEN");
        assertThat(shop.get("orders/" + order()).get("note").isJsonNull()).isTrue();
    }

    @Test
    void categoriesNestWithoutACycle() {
        String top = category(null);
        String middle = category(top);
        String leaf = category(middle);

        assertThat(shop.ids("categories/" + top + "/children")).containsExactly(middle);
        assertRefused(shop.put("categories/" + top, 0, categoryBody(leaf)), 409, "PARENT_CYCLE", "/parentId");
        assertRefused(shop.put("categories/" + top, 0, categoryBody(top)), 409, "PARENT_CYCLE", "/parentId");
        assertRefused(shop.archive("categories/" + middle), 409, "CATEGORY_HAS_CATEGORIES", "");
        assertThat(shop.put("categories/" + leaf, 0, categoryBody(null)).status())
                .isEqualTo(200);
        assertThat(shop.archive("categories/" + middle).status()).isEqualTo(204);
    }

    @Test
    void movesAtTheSameTimeMakeNoCycle() {
        List<Integer> statuses = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String one = category(null);
            String belowOne = category(one);
            String two = category(null);
            String belowTwo = category(two);
            var first = CompletableFuture.supplyAsync(() -> shop.put("categories/" + one, 0, categoryBody(belowTwo)));
            var second = CompletableFuture.supplyAsync(() -> shop.put("categories/" + two, 0, categoryBody(belowOne)));
            statuses.add(first.join().status());
            statuses.add(second.join().status());
        }

        assertThat(statuses).containsOnly(200, 409);
        assertThat(shop.value(recursive() + " up(start, id) AS (SELECT id, parent_id FROM categories"
                        + union() + " SELECT up.start, c.parent_id FROM up JOIN categories c ON c.id = up.id)"
                        + " SELECT count(*) FROM up WHERE start = id"))
                .as("categories that are above themselves")
                .isEqualTo("0");
    }

    @Test
    void whatIsReferredToIsArchivedByItsRule() {
        String category = category(null);
        String tag = tag();
        String product = product(category, tag);
        String order = order();
        String line = line(order, product);

        assertRefused(shop.archive("categories/" + category), 409, "CATEGORY_HAS_PRODUCTS", "");
        assertRefused(shop.archive("products/" + product), 409, "PRODUCT_HAS_ORDER_LINES", "");
        assertThat(shop.archive("tags/" + tag).status()).isEqualTo(204);
        assertThat(texts(shop.get("products/" + product).get("tagIds"))).isEmpty();
        assertThat(shop.archive("orders/" + order).status()).isEqualTo(204);
        assertThat(shop.statusOf("order_lines/" + line)).isEqualTo(404);
        assertThat(shop.archive("products/" + product).status()).isEqualTo(204);
    }

    @Test
    void missingReferenceIsRefusedByPlace() {
        String gone = tag();
        shop.archive("tags/" + gone);

        assertRefused(shop.post("products", productBody(category(null), gone)), 400, "TAGS_NOT_FOUND", "/tagIds");
        assertRefused(shop.post("order_lines", lineBody(order(), gone)), 400, "PRODUCT_NOT_FOUND", "/productId");
        assertRefused(shop.post("categories", categoryBody(gone)), 400, "PARENT_NOT_FOUND", "/parentId");
    }

    @Test
    void takenNumbersAreConflicts() {
        JsonObject order = shop.get("orders/" + order());

        assertRefused(
                shop.post("orders", orderBody(order.get("number").getAsString())), 409, "NUMBER_TAKEN", "/number");
        assertThat(shop.value("SELECT count(*) FROM orders WHERE number = '"
                        + order.get("number").getAsString() + "'"))
                .isEqualTo("1");
    }

    private String category(String parent) {
        return shop.create("categories", categoryBody(parent));
    }

    private static String categoryBody(String parent) {
        return "{'name': 'Coffee', 'parentId': " + (parent == null ? "null" : "'" + parent + "'") + "}";
    }

    private String tag() {
        return shop.create("tags", "{'name': '%s'}", unique("t"));
    }

    private String product(String category, String tag) {
        return shop.create("products", productBody(category, tag));
    }

    private static String productBody(String category, String tag) {
        return "{'name': 'Espresso', 'sku': '" + unique("s") + "', 'price': 2.50, 'attributes':"
                + " {'colors': ['red', {'hex': '#0f0'}]}, 'categoryId': '" + category + "', 'tagIds': ['" + tag + "']}";
    }

    private String order() {
        return shop.create("orders", orderBody(unique("o")));
    }

    private static String orderBody(String number) {
        return "{'number': '" + number + "', 'placed': '2026-01-15T10:30:00Z'}";
    }

    private String line(String order, String product) {
        return shop.create("order_lines", lineBody(order, product));
    }

    private static String lineBody(String order, String product) {
        return "{'quantity': 2, 'price': 2.50, 'orderId': '" + order + "', 'productId': '" + product + "'}";
    }

    private String recursive() {
        return engine == DatabaseEngine.SQLSERVER ? "WITH" : "WITH RECURSIVE";
    }

    /** SQL Server can't leave out what was there before, and gives up on a circle. */
    private String union() {
        return engine == DatabaseEngine.SQLSERVER ? " UNION ALL" : " UNION";
    }
}
