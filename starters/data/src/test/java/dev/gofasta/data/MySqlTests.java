package dev.gofasta.data;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.springframework.test.context.TestPropertySource;

/** Skipped where no MySQL is named and there is no Docker. */
@NeedsServer(DatabaseEngine.MYSQL)
@TestPropertySource(properties = {"shop.engine=MYSQL", "spring.flyway.locations=classpath:db/mariadb"})
class MySqlTests {

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
