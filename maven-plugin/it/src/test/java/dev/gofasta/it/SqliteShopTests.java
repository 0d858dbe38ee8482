package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The shop on SQLite. */
@Tag("full")
class SqliteShopTests extends ShopSuite {

    SqliteShopTests() {
        super(DatabaseEngine.SQLITE);
    }
}
