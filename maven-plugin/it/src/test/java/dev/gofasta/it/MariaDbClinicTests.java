package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The clinic on MariaDB. */
@Tag("full")
class MariaDbClinicTests extends ClinicSuite {

    MariaDbClinicTests() {
        super(DatabaseEngine.MARIADB);
    }
}
