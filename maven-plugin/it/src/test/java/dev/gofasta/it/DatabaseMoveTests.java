package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.it.Http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with resources that is moved to another database builds, is tested and runs there. */
@Tag("full")
class DatabaseMoveTests {

    private static final String CATEGORIES = "/api/v1/categories";

    @TempDir
    private Path folder;

    @Test
    void projectMovedFromPostgresToSqliteIsVerifiedAndServes() throws IOException {
        Shop shop = Shop.generate(Maven.INSTALLED, folder);
        shop.scaffold("Category", "name:string:unique", "-DnoVerify").succeeds();
        shop.scaffold("Product", Shop.PRODUCT_FIELDS + " category:references", "-DnoVerify")
                .succeeds();

        shop.run("gofasta:database", "-Dto=sqlite").succeeds();

        assertThat(Files.readString(shop.folder().resolve("pom.xml")))
                .contains("sqlite-jdbc")
                .doesNotContain("postgres");
        shop.run("verify").succeeds();
        Database database = Database.create(DatabaseEngine.SQLITE, "moved");
        try (RunningService service = shop.start(database.environment())) {
            serves(new Http(service), database);
            service.assertNoInternalError();
        }
    }

    /** Relations, uniqueness and the digits of the new database hold. */
    private static void serves(Http http, Database database) {
        Answer category = http.send("POST", CATEGORIES, "{\"name\":\"Coffee\"}");
        assertThat(category.status()).as("%s", category).isEqualTo(201);
        assertThat(http.send("POST", CATEGORIES, "{\"name\":\"Coffee\"}").status())
                .isEqualTo(409);

        Answer product = http.send("POST", ProductService.PRODUCTS, product(category.text("id"), "9999999999999.99"));
        assertThat(product.status()).as("%s", product).isEqualTo(201);
        assertThat(http.get(ProductService.PRODUCTS + "/" + product.text("id")).json())
                .isEqualTo(product.json());
        Problems.assertProblem(
                http.send("POST", ProductService.PRODUCTS, product(category.text("id"), "99999999999999.99")),
                400,
                "/price");
        assertThat(http.send("DELETE", CATEGORIES + "/" + category.text("id"), "")
                        .status())
                .isEqualTo(409);
        assertThat(database.query("SELECT count(*) FROM products WHERE category_id = '" + category.text("id") + "'"))
                .containsExactly(List.of("1"));
    }

    private static String product(String category, String price) {
        return "{\"name\":\"Espresso\",\"price\":" + price
                + ",\"description\":\"Small and strong\",\"active\":true,\"categoryId\":\"" + category + "\"}";
    }
}
