package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** A generated service on MySQL, called from outside. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.MYSQL)
class MySqlGeneratedServiceTests extends GeneratedServiceSuite {

    MySqlGeneratedServiceTests() {
        super(DatabaseEngine.MYSQL);
    }
}
