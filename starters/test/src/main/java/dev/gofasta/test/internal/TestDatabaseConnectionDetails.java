package dev.gofasta.test.internal;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.test.internal.condition.TestEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Connection details of the context's own database. Asking for the URL makes the database, except when Flyway is going to
 * migrate it: then it is made when Flyway is about to, or when somebody connects before that.
 */
class TestDatabaseConnectionDetails implements JdbcConnectionDetails, DisposableBean {

    private final ListableBeanFactory beanFactory;
    private final DatabaseEngine engine;
    private @Nullable OwnDatabase database;

    TestDatabaseConnectionDetails(ListableBeanFactory beanFactory, Environment environment) {
        this.beanFactory = beanFactory;
        this.engine = TestEngine.of(environment);
    }

    static TestDatabaseConnectionDetails in(BeanFactory beanFactory) {
        return beanFactory.getBean(TestDatabaseContextCustomizer.BEAN_NAME, TestDatabaseConnectionDetails.class);
    }

    /** The database, null when nobody has asked for its URL. */
    synchronized @Nullable OwnDatabase database() {
        return database;
    }

    @Override
    public synchronized String getJdbcUrl() {
        if (database == null) {
            database = new OwnDatabase(DatabaseServer.shared(engine));
            if (!isGoingToBeMigrated()) {
                database.create();
            }
        }
        return database.url();
    }

    private boolean isGoingToBeMigrated() {
        return ClassUtils.isPresent(
                        FlywayPreparation.INITIALIZER, beanFactory.getClass().getClassLoader())
                && FlywayPreparation.isExpectedIn(beanFactory);
    }

    @Override
    public String getUsername() {
        return DatabaseServer.shared(engine).username();
    }

    @Override
    public String getPassword() {
        return DatabaseServer.shared(engine).password();
    }

    @Override
    public String getDriverClassName() {
        return engine.driverClassName();
    }

    @Override
    public synchronized void destroy() {
        if (database != null) {
            database.drop();
        }
    }
}
