package dev.gofasta.seeds.shop;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.seeds.Seeder;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A small application with migrations and an entity, whose seed files are in a folder of the test. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Shop {

    /** Creates an empty database of its own. */
    public static String newDatabase(DatabaseEngine engine) {
        DatabaseServer server = DatabaseServer.shared(engine);
        String name = "shop_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        return name;
    }

    /** The properties of an application on this database with these seed files. */
    public static String[] properties(DatabaseEngine engine, String database, Path seeds) {
        DatabaseServer server = DatabaseServer.shared(engine);
        return new String[] {
            "spring.datasource.url=" + server.jdbcUrl(database),
            "spring.datasource.username=" + server.username(),
            "spring.datasource.password=" + server.password(),
            "gofasta.seeds.location=file:" + seeds
        };
    }

    /** Starts the application in profile dev, which seeds. */
    public static ConfigurableApplicationContext start(
            DatabaseEngine engine, String database, Path seeds, SeederFactory... seeders) {
        return start(properties(engine, database, seeds), seeders);
    }

    /** Starts the application in profile dev with properties. */
    public static ConfigurableApplicationContext start(String[] properties, SeederFactory... seeders) {
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            for (int i = 0; i < seeders.length; i++) {
                SeederFactory factory = seeders[i];
                context.registerBean("seeder" + i, Seeder.class, () -> factory.create(context));
            }
        };
        return new SpringApplicationBuilder(Shop.class)
                .web(WebApplicationType.NONE)
                .profiles("dev")
                .initializers(beans)
                .properties(
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "spring.jpa.open-in-view=false",
                        "logging.level.root=off",
                        "spring.main.banner-mode=off")
                .properties(properties)
                .run();
    }
}
