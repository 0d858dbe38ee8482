package dev.gofasta.database;

import dev.gofasta.seeds.Seeder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A seeder in code, where a test wants one. */
@Component
@ConditionalOnBooleanProperty("shop.seeder")
class ShopSeeder implements Seeder {

    private final JdbcTemplate jdbc;

    ShopSeeder(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "in-code";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void seed() {
        jdbc.update("INSERT INTO visits (place) VALUES ('in code')");
    }
}
