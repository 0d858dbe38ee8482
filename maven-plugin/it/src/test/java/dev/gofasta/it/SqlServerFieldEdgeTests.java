package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Every field type at its edges on SQL Server. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.SQLSERVER)
class SqlServerFieldEdgeTests extends FieldEdgeSuite {

    SqlServerFieldEdgeTests() {
        super(DatabaseEngine.SQLSERVER);
    }
}
