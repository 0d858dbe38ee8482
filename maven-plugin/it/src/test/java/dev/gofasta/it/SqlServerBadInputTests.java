package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Bad requests to a generated service on SQL Server. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.SQLSERVER)
class SqlServerBadInputTests extends BadInputSuite {

    SqlServerBadInputTests() {
        super(DatabaseEngine.SQLSERVER);
    }
}
