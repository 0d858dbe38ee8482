package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The clinic on SQLite. */
@Tag("full")
class SqliteClinicTests extends ClinicSuite {

    SqliteClinicTests() {
        super(DatabaseEngine.SQLITE);
    }
}
