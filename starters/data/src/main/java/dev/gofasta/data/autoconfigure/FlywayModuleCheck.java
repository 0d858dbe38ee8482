package dev.gofasta.data.autoconfigure;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Fails the start before any bean is made, unless the application has a Flyway bean of its own. */
final class FlywayModuleCheck implements BeanFactoryPostProcessor {

    private static final String FLYWAY = "org.flywaydb.core.Flyway";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Class<?> flyway;
        try {
            flyway = Class.forName(FLYWAY, false, beans.getBeanClassLoader());
        } catch (ClassNotFoundException ex) {
            throw new IllegalStateException(ex);
        }
        if (beans.getBeanNamesForType(flyway, true, false).length == 0) {
            throw new MissingFlywayModuleException();
        }
    }
}
