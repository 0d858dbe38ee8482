package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Every field type at its edges on SQLite. */
@Tag("full")
class SqliteFieldEdgeTests extends FieldEdgeSuite {

    SqliteFieldEdgeTests() {
        super(DatabaseEngine.SQLITE);
    }
}
