package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The shop on MariaDB. */
@Tag("full")
class MariaDbShopTests extends ShopSuite {

    MariaDbShopTests() {
        super(DatabaseEngine.MARIADB);
    }
}
