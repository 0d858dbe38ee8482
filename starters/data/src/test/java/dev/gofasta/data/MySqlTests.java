package dev.gofasta.data;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mysql.MySQLContainer;

/** Skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/mariadb")
class MySqlTests {

    @Container
    static final MySQLContainer MYSQL = new MySQLContainer("mysql:8.4")
            .withCommand(
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_bin",
                    "--log-bin-trust-function-creators=1");

    @DynamicPropertySource
    static void connect(DynamicPropertyRegistry properties) {
        properties.add("shop.url", MYSQL::getJdbcUrl);
        properties.add("shop.username", MYSQL::getUsername);
        properties.add("shop.password", MYSQL::getPassword);
    }

    @Nested
    class BaseEntities extends BaseEntityPersistenceTests {}

    @Nested
    class Lists extends FiltersTests {}

    @Nested
    class Values extends StoredValuesTests {

        @Override
        @Disabled("The type JSON of MySQL keeps decimals as doubles")
        void documentsKeepEveryDigit(String json) {}
    }
}
