package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases of one server to copy from: one for each set of migrations that this JVM has seen. */
final class MigratedTemplates {

    private static final Map<DatabaseEngine, MigratedTemplates> ALL = new EnumMap<>(DatabaseEngine.class);

    private static final String PROBE = "gofasta_probe";

    private final DatabaseServer server;
    private final Map<String, Template> byFingerprint = new HashMap<>();

    private MigratedTemplates(DatabaseServer server) {
        this.server = server;
    }

    static MigratedTemplates of(DatabaseServer server) {
        synchronized (ALL) {
            return ALL.computeIfAbsent(server.engine(), engine -> new MigratedTemplates(server));
        }
    }

    /**
     * The name of the template that has what a Flyway would do to an empty database, made when there is none yet.
     *
     * @throws FailedMigrationsException when a migration fails, with the cause the first time
     */
    String name(Flyway flyway, @Nullable FlywayMigrationStrategy strategy) {
        server.createDatabase(PROBE);
        Template template = template(MigrationFingerprint.of(redirected(flyway, PROBE), strategy));
        synchronized (template) {
            if (!template.migrated) {
                migrate(template, flyway, strategy);
            }
            return template.name;
        }
    }

    private synchronized Template template(String fingerprint) {
        return byFingerprint.computeIfAbsent(fingerprint, key -> new Template("template_" + byFingerprint.size()));
    }

    private void migrate(Template template, Flyway flyway, @Nullable FlywayMigrationStrategy strategy) {
        if (template.failure != null) {
            throw new FailedMigrationsException(template.failure);
        }
        server.createDatabase(template.name);
        Flyway redirected = redirected(flyway, template.name);
        try {
            if (strategy == null) {
                redirected.migrate();
            } else {
                strategy.migrate(redirected);
            }
            template.migrated = true;
        } catch (FlywayException ex) {
            template.failure = String.valueOf(ex.getMessage());
            throw new FailedMigrationsException(ex);
        }
    }

    /** The same migrations on another database. */
    private Flyway redirected(Flyway flyway, String database) {
        Configuration configuration = flyway.getConfiguration();
        return Flyway.configure(configuration.getClassLoader())
                .configuration(configuration)
                .dataSource(dataSource(database))
                .load();
    }

    private DataSource dataSource(String database) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(server.jdbcUrl(database));
        if (!server.username().isEmpty()) {
            dataSource.setUsername(server.username());
            dataSource.setPassword(server.password());
        }
        return dataSource;
    }

    private static final class Template {

        private final String name;
        private boolean migrated;
        private @Nullable String failure;

        private Template(String name) {
            this.name = name;
        }
    }
}
