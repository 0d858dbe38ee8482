package dev.gofasta.seeds;

import dev.gofasta.seeds.shop.Shop;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dies in the middle of a seed; its arguments are properties. */
final class InterruptedMain {

    private InterruptedMain() {}

    public static void main(String[] properties) {
        Shop.start(
                properties,
                context -> new TestSeeder("interrupted", 20, () -> {
                    context.getBean(JdbcTemplate.class).update("INSERT INTO visits (place) VALUES ('half')");
                    Runtime.getRuntime().halt(137);
                }));
    }
}
