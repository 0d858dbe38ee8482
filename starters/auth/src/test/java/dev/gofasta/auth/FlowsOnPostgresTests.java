package dev.gofasta.auth;

import dev.gofasta.devservices.DatabaseEngine;

class FlowsOnPostgresTests extends FlowsOnDatabase {

    FlowsOnPostgresTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
