package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The shop on SQL Server. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.SQLSERVER)
class SqlServerShopTests extends ShopSuite {

    SqlServerShopTests() {
        super(DatabaseEngine.SQLSERVER);
    }
}
