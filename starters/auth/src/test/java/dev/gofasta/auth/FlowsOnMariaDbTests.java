package dev.gofasta.auth;

import dev.gofasta.devservices.DatabaseEngine;

class FlowsOnMariaDbTests extends FlowsOnDatabase {

    FlowsOnMariaDbTests() {
        super(DatabaseEngine.MARIADB);
    }
}
