package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The clinic on PostgreSQL. */
@Tag("full")
class ClinicTests extends ClinicSuite {

    ClinicTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
