package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Every field type at its edges on MySQL. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.MYSQL)
class MySqlFieldEdgeTests extends FieldEdgeSuite {

    MySqlFieldEdgeTests() {
        super(DatabaseEngine.MYSQL);
    }
}
