package dev.gofasta.test.internal;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Registers the connection details before any auto-configuration looks for them; a record, because contexts are cached by it. */
record TestDatabaseContextCustomizer() implements ContextCustomizer {

    static final String BEAN_NAME = "gofastaTestDatabase";

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration mergedContextConfiguration) {
        if (context.getBeanFactory() instanceof BeanDefinitionRegistry registry) {
            RootBeanDefinition definition = new RootBeanDefinition(TestDatabaseConnectionDetails.class);
            definition.setPrimary(true);
            registry.registerBeanDefinition(BEAN_NAME, definition);
        }
    }
}
