package dev.gofasta.seeds.shop;

import dev.gofasta.seeds.Seeder;
import org.springframework.context.ApplicationContext;

/** Makes a seeder that uses beans. */
@FunctionalInterface
public interface SeederFactory {

    Seeder create(ApplicationContext context);
}
