package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** Bad requests to a generated service on MySQL. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.MYSQL)
class MySqlBadInputTests extends BadInputSuite {

    MySqlBadInputTests() {
        super(DatabaseEngine.MYSQL);
    }
}
