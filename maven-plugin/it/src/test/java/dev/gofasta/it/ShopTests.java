package dev.gofasta.it;

import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.Tag;

/** The shop on PostgreSQL. */
@Tag("full")
class ShopTests extends ShopSuite {

    ShopTests() {
        super(DatabaseEngine.POSTGRES);
    }
}
