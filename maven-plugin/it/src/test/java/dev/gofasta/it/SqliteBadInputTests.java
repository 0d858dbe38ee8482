package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Bad requests to a generated service on SQLite. */
@Tag("full")
class SqliteBadInputTests extends BadInputSuite {

    SqliteBadInputTests() {
        super(DatabaseEngine.SQLITE);
    }
}
