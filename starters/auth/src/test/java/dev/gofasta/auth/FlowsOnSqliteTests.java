package dev.gofasta.auth;

import dev.gofasta.devservices.DatabaseEngine;

class FlowsOnSqliteTests extends FlowsOnDatabase {

    FlowsOnSqliteTests() {
        super(DatabaseEngine.SQLITE);
    }
}
