package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** A generated service on MariaDB, called from outside. */
@Tag("full")
class MariaDbGeneratedServiceTests extends GeneratedServiceSuite {

    MariaDbGeneratedServiceTests() {
        super(DatabaseEngine.MARIADB);
    }
}
