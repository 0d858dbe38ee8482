package dev.gofasta.test.internal;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.ClassUtils;

/**
 * Registers the connection details before any auto-configuration looks for them; a record, because contexts are cached by
 * it.
 *
 * @param slot differs between test classes that run at the same time, so that they never share a context
 */
record TestDatabaseContextCustomizer(int slot) implements ContextCustomizer {

    static final String BEAN_NAME = "gofastaTestDatabase";

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration mergedContextConfiguration) {
        ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
        if (beanFactory instanceof BeanDefinitionRegistry registry) {
            RootBeanDefinition definition = new RootBeanDefinition(
                    TestDatabaseConnectionDetails.class,
                    () -> new TestDatabaseConnectionDetails(beanFactory, context.getEnvironment()));
            definition.setPrimary(true);
            registry.registerBeanDefinition(BEAN_NAME, definition);
            addPostProcessors(beanFactory);
        }
    }

    /** Here they come before those that are beans, among them the one that counts statements. */
    private static void addPostProcessors(ConfigurableListableBeanFactory beanFactory) {
        beanFactory.addBeanPostProcessor(new EarlyConnections(beanFactory));
        if (ClassUtils.isPresent(FlywayPreparation.INITIALIZER, beanFactory.getBeanClassLoader())) {
            beanFactory.addBeanPostProcessor(new FlywayPreparation(beanFactory));
        }
    }
}
