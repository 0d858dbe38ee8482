package dev.gofasta.data;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Nested;
import org.springframework.test.context.TestPropertySource;

/** Skipped where no SQL Server is named and there is no Docker. */
@NeedsServer(DatabaseEngine.SQLSERVER)
@TestPropertySource(properties = "shop.engine=SQLSERVER")
class SqlServerTests {

    @Nested
    class BaseEntities extends BaseEntityPersistenceTests {}

    @Nested
    class Lists extends FiltersTests {}

    @Nested
    class Values extends StoredValuesTests {}
}
