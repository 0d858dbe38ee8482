package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;

/** Every field type at its edges on PostgreSQL. */
class FieldEdgeTests extends FieldEdgeSuite {

    FieldEdgeTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
