package dev.gofasta.generator.create;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.edit.PomDependency;
import java.util.ArrayList;
import java.util.List;

/** The dependencies that a project has for its database, and no other project has. */
public final class DatabaseDependencies {

    private DatabaseDependencies() {}

    /** Returns all of them, in the order in which a POM lists them. */
    public static List<PomDependency> of(Database database) {
        List<PomDependency> all = new ArrayList<>(ofService(database));
        all.addAll(ofDevelopment(database));
        return all;
    }

    /** What the service needs: how Flyway and Hibernate know the database where they don't by themselves, and drivers. */
    static List<PomDependency> ofService(Database database) {
        List<PomDependency> dependencies = new ArrayList<>();
        database.flywayModule().ifPresent(module -> dependencies.add(PomDependency.of("org.flywaydb", module)));
        database.hibernateModule().ifPresent(module -> dependencies.add(runtime("org.hibernate.orm", module)));
        database.currentDrivers().forEach(driver -> dependencies.add(runtime(driver.groupId(), driver.artifactId())));
        return dependencies;
    }

    /** The engine of development and tests, where it is not the driver itself; a container is for tests only. */
    static List<PomDependency> ofDevelopment(Database database) {
        boolean embedded = database.isEmbedded();
        return database.engine().stream()
                .map(engine -> new PomDependency(
                        engine.groupId(), engine.artifactId(), null, embedded ? null : "test", embedded))
                .toList();
    }

    private static PomDependency runtime(String groupId, String artifactId) {
        return new PomDependency(groupId, artifactId, null, "runtime", false);
    }
}
