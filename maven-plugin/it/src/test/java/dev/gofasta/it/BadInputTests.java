package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;

/** Bad requests to a generated service on PostgreSQL. */
class BadInputTests extends BadInputSuite {

    BadInputTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
