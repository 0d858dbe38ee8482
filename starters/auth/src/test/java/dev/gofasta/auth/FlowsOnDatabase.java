package dev.gofasta.auth;

import dev.gofasta.auth.shop.Shop;
import dev.gofasta.devservices.DatabaseEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** All account flows, on each database a real one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FlowsOnDatabase implements RegistrationFlows, LoginFlows, RefreshFlows, PasswordFlows, ThrottleFlows {

    private final DatabaseEngine engine;

    private Shop shop;

    FlowsOnDatabase(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void start() {
        shop = Shop.start(engine);
    }

    @BeforeEach
    void empty() {
        shop.empty();
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Override
    public Shop shop() {
        return shop;
    }
}
