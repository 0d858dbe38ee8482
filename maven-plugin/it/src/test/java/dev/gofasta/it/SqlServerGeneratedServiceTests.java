package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** A generated service on SQL Server, called from outside. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.SQLSERVER)
class SqlServerGeneratedServiceTests extends GeneratedServiceSuite {

    SqlServerGeneratedServiceTests() {
        super(DatabaseEngine.SQLSERVER);
    }
}
