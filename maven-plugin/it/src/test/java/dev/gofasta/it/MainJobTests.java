package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From nothing to a scaffolded and verified service, as an agent would do it, with a Maven that is not the installed one. */
class MainJobTests {

    private static final String ESPRESSO =
            "{\"name\":\"Espresso\",\"price\":2.50,\"description\":\"Small and strong\",\"active\":true}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = "POSTGRES")
    void generatedServiceIsScaffoldedAndVerified(DatabaseEngine engine) {
        Shop shop = Shop.generate(Maven.OTHER, folder, engine);
        assertThat(shop.folder().resolve("gofasta")).isExecutable();
        assertThat(shop.folder())
                .isDirectoryContaining("glob:**/.gitignore")
                .isDirectoryContaining("glob:**/.env.example");

        JsonObject scaffolded = shop.scaffold("Product", Shop.PRODUCT_FIELDS, "-Djson")
                .succeeds()
                .json();
        assertThat(scaffolded.get("schema").getAsString()).isEqualTo("gofasta.scaffold/1.0");
        assertThat(scaffolded.get("ok").getAsBoolean()).isTrue();
        assertThat(scaffolded.getAsJsonArray("changes")).hasSize(18);

        Execution quiet = shop.run("-q", "gofasta:verify", "-Djson");
        assertThat(quiet.succeeds().stdout().lines()).as("%s", quiet).hasSize(1);
        JsonObject verified = quiet.json();
        assertThat(verified.get("status").getAsString()).isEqualTo("ok");
        assertThat(statusOf(verified, "compile")).isEqualTo("pass");
        assertThat(statusOf(verified, "tests")).isEqualTo("pass");
        assertThat(statusOf(verified, "format")).isEqualTo("pass");
        assertThat(statusOf(verified, "wiring")).isEqualTo("pass");
        assertThat(statusOf(verified, "routes")).isEqualTo("pass");

        shop.run("-q", "package", "-DskipTests").succeeds();
        Database database = Database.create(engine, "main_job");
        try (RunningService service = shop.start(database.environment())) {
            Http http = new Http(service);
            Http.Answer created = http.send("POST", "/api/v1/products", ESPRESSO);
            assertThat(created.status()).as("%s", created).isEqualTo(201);
            assertThat(http.get("/api/v1/products/" + created.text("id")).json())
                    .isEqualTo(created.json());
        }
    }

    private static String statusOf(JsonObject verified, String check) {
        return StreamSupport.stream(
                        verified.getAsJsonObject("data")
                                .getAsJsonArray("checks")
                                .spliterator(),
                        false)
                .map(element -> element.getAsJsonObject())
                .filter(element -> element.get("id").getAsString().equals(check))
                .map(element -> element.get("status").getAsString())
                .findFirst()
                .orElseThrow();
    }
}
