package {{package}}.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Starts the application on a free port with a database of its own, on the ClickHouse at {@code CLICKHOUSE_URL}. Where that
 * variable is not set, the test is skipped, and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(
        named = "CLICKHOUSE_URL",
        matches = "http.+",
        disabledReason = "No ClickHouse: CLICKHOUSE_URL is not set. README.md says how to start one.")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@ContextConfiguration(initializers = ClickHouseDatabase.class)
public @interface ClickHouseTest {}
