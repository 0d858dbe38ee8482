package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Bad requests to a generated service on MariaDB. */
@Tag("full")
class MariaDbBadInputTests extends BadInputSuite {

    MariaDbBadInputTests() {
        super(DatabaseEngine.MARIADB);
    }
}
