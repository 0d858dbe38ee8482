package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"gofasta.session.store=jdbc", "spring.session.jdbc.initialize-schema=always"})
class JdbcStoreTests extends ServerStore {

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DatabaseServer server = DatabaseServer.shared(DatabaseEngine.POSTGRES);
        String name = "sessions_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        registry.add("spring.datasource.url", () -> server.jdbcUrl(name));
        registry.add("spring.datasource.username", server::username);
        registry.add("spring.datasource.password", server::password);
    }

    @Test
    void writesNoJavaObjects() {
        browser.get("/put?value=apple");
        browser.login("ann");

        List<byte[]> values = jdbc.queryForList("select attribute_bytes from spring_session_attributes", byte[].class);
        assertThat(values).isNotEmpty().allSatisfy(value -> assertThat(value[0]).isNotEqualTo((byte) 0xac));
        assertThat(values).anyMatch(value -> new String(value, StandardCharsets.UTF_8).equals("\"apple\""));
    }

    @Test
    void leavesOutAValueThatItCannotRead() {
        browser.get("/put?value=apple");
        jdbc.update("update spring_session_attributes set attribute_bytes = decode('aced000573720001', 'hex')");

        assertThat(browser.get("/cart").body()).isEqualTo("cart null");
    }

    @Test
    void setsOneAttributeInManyRequestsAtOnce() {
        browser.login("ann");
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> browser.copy().get("/put?value=" + i).statusCode()))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
    }
}
