package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The clinic on MySQL. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.MYSQL)
class MySqlClinicTests extends ClinicSuite {

    MySqlClinicTests() {
        super(DatabaseEngine.MYSQL);
    }
}
