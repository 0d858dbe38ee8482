package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code mvn spring-boot:run} on a bare machine. */
class DevelopmentTests {

    private static final String ADA = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"email\":\"ada@example.com\"}";

    @Test
    void storedDocumentIsWhatTheServiceAnswersAndVerifyFindsItsDrift() throws IOException {
        Shop shop = Shop.shared();
        Path document = shop.folder().resolve("docs/openapi.json");
        try {
            shop.run("gofasta:openapi").succeeds();
            String written = Files.readString(document);
            shop.run("gofasta:openapi").succeeds();
            assertThat(document).hasContent(written);
            assertThat(processesOf(shop)).isEmpty();

            try (RunningService service = run(shop)) {
                JsonObject served = new Http(service).get("/v3/api-docs").json();
                assertThat(JsonParser.parseString(written)).isEqualTo(served);
            }

            Files.writeString(document, written.replaceFirst("\"/api/v1/users\"", "\"/api/v1/guests\""));
            JsonObject verified = shop.run("gofasta:verify", "-Donly=openapi", "-Djson")
                    .endsWith(1)
                    .json();
            assertThat(verified.getAsJsonArray("diagnostics").toString())
                    .contains("GF_DRIFT_OPENAPI", "GET /api/v1/users is missing in docs/openapi.json");
        } finally {
            Files.deleteIfExists(document);
            Files.deleteIfExists(document.resolveSibling("openapi.yaml"));
        }
    }

    @Test
    void dataOutliveARestartAndNoProcessOutlivesTheService() {
        Shop shop = Shop.shared();

        try (RunningService first = run(shop)) {
            Http http = new Http(first);
            assertThat(http.send("POST", "/api/v1/users", ADA).status()).isEqualTo(201);
            assertThat(http.get("/v3/api-docs").status()).isEqualTo(200);
            assertThat(processesOf(shop)).isNotEmpty();
            first.terminate();
        }
        assertThat(processesOf(shop)).isEmpty();

        try (RunningService second = run(shop)) {
            assertThat(new Http(second).get("/api/v1/users").json().getAsJsonArray("content"))
                    .hasSize(1);
        }
        assertThat(processesOf(shop)).isEmpty();
    }

    private static RunningService run(Shop shop) {
        return RunningService.start(shop.folder(), Map.of(), shop.maven().command("spring-boot:run"));
    }

    /** The commands of running processes that name the shop's folder. */
    private static List<String> processesOf(Shop shop) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(shop.folder().toString()))
                .toList();
    }
}
