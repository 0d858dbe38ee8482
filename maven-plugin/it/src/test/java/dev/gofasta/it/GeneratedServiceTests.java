package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;

/** A generated service on PostgreSQL, called from outside. */
class GeneratedServiceTests extends GeneratedServiceSuite {

    GeneratedServiceTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
