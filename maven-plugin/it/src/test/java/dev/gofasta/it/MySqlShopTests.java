package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The shop on MySQL. Skipped where none is named and there is no Docker. */
@Tag("full")
@NeedsServer(DatabaseEngine.MYSQL)
class MySqlShopTests extends ShopSuite {

    MySqlShopTests() {
        super(DatabaseEngine.MYSQL);
    }
}
