package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** A generated service on SQLite, called from outside. */
@Tag("full")
class SqliteGeneratedServiceTests extends GeneratedServiceSuite {

    SqliteGeneratedServiceTests() {
        super(DatabaseEngine.SQLITE);
    }
}
