package dev.gofasta.seeds;

import dev.gofasta.devservices.DatabaseEngine;

class SeedsOnSqliteTests extends SeedsOnDatabase {

    SeedsOnSqliteTests() {
        super(DatabaseEngine.SQLITE);
    }
}
