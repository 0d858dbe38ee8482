package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "gofasta.session.store=redis",
            "spring.application.name=shop",
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
class RedisStoreTests extends ServerStore {

    @Autowired
    private RedisConnectionFactory connections;

    @DynamicPropertySource
    static void redis(DynamicPropertyRegistry registry) {
        registry.add("spring.data.redis.port", () -> Redis.shared().port);
    }

    @Test
    void writesNoJavaObjectsAndKeepsToItsNamespace() {
        String id = browser.get("/put?value=apple").body();

        try (RedisConnection connection = connections.getConnection()) {
            byte[] key = ("shop:session:sessions:" + id).getBytes(StandardCharsets.UTF_8);
            Map<byte[], byte[]> values = connection.hashCommands().hGetAll(key);
            assertThat(values).isNotEmpty();
            assertThat(values.values()).allSatisfy(value -> assertThat(value[0]).isNotEqualTo((byte) 0xac));
            assertThat(values.values())
                    .anyMatch(value -> new String(value, StandardCharsets.UTF_8).equals("\"apple\""));
        }
    }

    @Test
    void neverScansAllKeys() {
        browser.login("ann");
        sessions.of("ann");
        sessions.revokeAll("ann");

        try (RedisConnection connection = connections.getConnection()) {
            Properties calls =
                    Objects.requireNonNull(connection.serverCommands().info("commandstats"));
            assertThat(calls.stringPropertyNames())
                    .contains("cmdstat_hgetall")
                    .doesNotContain("cmdstat_keys", "cmdstat_scan");
        }
    }
}
