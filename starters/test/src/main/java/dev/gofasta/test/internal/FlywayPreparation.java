package dev.gofasta.test.internal;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Makes the database of a context as a copy of one that has all migrations, just before Flyway would begin: it then finds
 * nothing to do.
 */
final class FlywayPreparation implements BeanPostProcessor {

    static final String INITIALIZER = "org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer";

    private final BeanFactory beanFactory;

    FlywayPreparation(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    static boolean isExpectedIn(ListableBeanFactory beanFactory) {
        return beanFactory.getBeanNamesForType(FlywayMigrationInitializer.class, true, false).length > 0;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof FlywayMigrationInitializer) {
            prepare();
        }
        return bean;
    }

    private void prepare() {
        OwnDatabase database = TestDatabaseConnectionDetails.in(beanFactory).database();
        Flyway flyway = beanFactory.getBeanProvider(Flyway.class).getIfUnique();
        if (database == null) {
            return;
        }
        if (flyway != null && database.server().canCloneDatabases() && migratesTheApplicationsDatabase(flyway)) {
            FlywayMigrationStrategy strategy =
                    beanFactory.getBeanProvider(FlywayMigrationStrategy.class).getIfUnique();
            database.createFrom(() -> MigratedTemplates.of(database.server()).name(flyway, strategy));
        } else {
            database.create();
        }
    }

    /** With a URL or a user of its own it may migrate another one, or with other rights. */
    private boolean migratesTheApplicationsDatabase(Flyway flyway) {
        DataSource applications = beanFactory.getBeanProvider(DataSource.class).getIfUnique();
        return applications != null && applications == flyway.getConfiguration().getDataSource();
    }
}
