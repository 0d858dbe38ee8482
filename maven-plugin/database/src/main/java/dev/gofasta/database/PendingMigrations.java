package dev.gofasta.database;

import org.flywaydb.core.Flyway;
import org.springframework.util.ClassUtils;

/** Keeps seeds away from a database that lacks migrations, and from running them by the way. */
final class PendingMigrations {

    private PendingMigrations() {}

    /**
     * Requires that the database has run all migrations of its one or primary Flyway, or of all where none is primary.
     *
     * @throws ActionException when it lacks one, or has one that is wrong
     */
    static void requireNone(UsedApplication application) {
        ClassLoader loader = application.context().getClassLoader();
        if (ClassUtils.isPresent("org.flywaydb.core.Flyway", loader)
                && ClassUtils.isPresent(
                        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration", loader)) {
            SourceFiles sources = new SourceFiles(application.code().folders());
            for (Flyway flyway : ApplicationFlyway.primaryOrAll(application)) {
                MigrationReport.of(flyway, sources).requireNothingPending();
            }
        }
    }
}
