package dev.gofasta.seeds;

import dev.gofasta.devservices.DatabaseEngine;

class SeedsOnMariaDbTests extends SeedsOnDatabase {

    SeedsOnMariaDbTests() {
        super(DatabaseEngine.MARIADB);
    }
}
