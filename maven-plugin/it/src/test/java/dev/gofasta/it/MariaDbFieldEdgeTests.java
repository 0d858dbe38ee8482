package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Every field type at its edges on MariaDB. */
@Tag("full")
class MariaDbFieldEdgeTests extends FieldEdgeSuite {

    MariaDbFieldEdgeTests() {
        super(DatabaseEngine.MARIADB);
    }
}
