package dev.gofasta.seeds;

import dev.gofasta.devservices.DatabaseEngine;

class SeedsOnPostgresTests extends SeedsOnDatabase {

    SeedsOnPostgresTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
