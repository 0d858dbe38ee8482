package dev.gofasta.test.internal;

import java.lang.reflect.Modifier;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Makes the database of a context when somebody connects before Flyway is about to migrate it, as locations with
 * {@code {vendor}} do. Flyway then migrates it as if there were no templates.
 */
final class EarlyConnections implements BeanPostProcessor {

    private final BeanFactory beanFactory;

    EarlyConnections(BeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (!(bean instanceof DataSource dataSource)) {
            return bean;
        }
        OwnDatabase database = TestDatabaseConnectionDetails.in(beanFactory).database();
        return database == null || database.isCreated() ? bean : watched(dataSource, database);
    }

    private static Object watched(DataSource dataSource, OwnDatabase database) {
        ProxyFactory factory = new ProxyFactory(dataSource);
        factory.setProxyTargetClass(!Modifier.isFinal(dataSource.getClass().getModifiers()));
        factory.addAdvice((MethodInterceptor) invocation -> {
            if (invocation.getMethod().getName().equals("getConnection")) {
                database.create();
            }
            return invocation.proceed();
        });
        return factory.getProxy(dataSource.getClass().getClassLoader());
    }
}
