package dev.gofasta.data;

import org.junit.jupiter.api.Nested;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "shop.engine=MARIADB")
class MariaDbTests {

    @Nested
    class BaseEntities extends BaseEntityPersistenceTests {}

    @Nested
    class Lists extends FiltersTests {}

    @Nested
    class Values extends StoredValuesTests {}
}
