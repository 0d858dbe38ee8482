package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code mvn spring-boot:run} on a bare machine. */
class DevelopmentTests {

    private static final String ADA = "{\"firstName\":\"Ada\",\"lastName\":\"Lovelace\",\"email\":\"ada@example.com\"}";

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
