package dev.gofasta.wiring;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.util.ReflectionUtils;

/**
 * Runs an application's own main method as far as the context is loaded, and then only registers its bean definitions:
 * nothing listens, is scheduled or migrates.
 */
public final class UnstartedApplication {

    private UnstartedApplication() {}

    /**
     * Returns the bean factory with all definitions and no bean created but those that define beans.
     *
     * @throws NotProvenException when the application does not get that far
     */
    static DefaultListableBeanFactory definitionsOf(Class<?> application) {
        return define(contextOf(application));
    }

    private static ConfigurableApplicationContext contextOf(Class<?> application) {
        try {
            SpringApplication.withHook(
                    springApplication -> new SpringApplicationRunListener() {
                        @Override
                        public void contextLoaded(ConfigurableApplicationContext context) {
                            throw new AbandonedRunException(context);
                        }
                    },
                    () -> ApplicationCode.run(application));
        } catch (AbandonedRunException ex) {
            ConfigurableApplicationContext context = ex.getApplicationContext();
            if (context != null) {
                return context;
            }
        } catch (RuntimeException | LinkageError ex) {
            throw new NotProvenException("the application could not be prepared", ex);
        }
        throw new NotProvenException("its main method ended without running a SpringApplication", null);
    }

    /**
     * Returns a context that makes each bean when it is first asked for, and no other.
     *
     * @throws RuntimeException when the application does not get that far
     */
    public static ConfigurableApplicationContext contextFor(Class<?> application) {
        ConfigurableApplicationContext context = contextOf(application);
        DefaultListableBeanFactory beans = define(context);
        step((AbstractApplicationContext) context, "registerBeanPostProcessors", beans);
        step((AbstractApplicationContext) context, "initMessageSource", null);
        return context;
    }

    /** The first steps of a refresh; the ones that are left out would create beans. */
    private static DefaultListableBeanFactory define(ConfigurableApplicationContext context) {
        if (!(context.getBeanFactory() instanceof DefaultListableBeanFactory beans)
                || !(context instanceof AbstractApplicationContext refreshable)) {
            throw new NotProvenException(
                    "its context is a " + context.getClass().getName(), null);
        }
        try {
            step(refreshable, "prepareRefresh", null);
            step(refreshable, "obtainFreshBeanFactory", null);
            step(refreshable, "prepareBeanFactory", beans);
            step(refreshable, "postProcessBeanFactory", beans);
            step(refreshable, "invokeBeanFactoryPostProcessors", beans);
        } catch (RuntimeException | LinkageError ex) {
            throw new NotProvenException("its bean definitions could not be read", ex);
        }
        beans.freezeConfiguration();
        return beans;
    }

    private static void step(
            AbstractApplicationContext context, String name, @Nullable ConfigurableListableBeanFactory beans) {
        Class<?>[] types = beans == null ? new Class<?>[0] : new Class<?>[] {ConfigurableListableBeanFactory.class};
        Method method = ReflectionUtils.findMethod(AbstractApplicationContext.class, name, types);
        if (method == null) {
            throw new NotProvenException("this version of Spring has no AbstractApplicationContext." + name, null);
        }
        ReflectionUtils.makeAccessible(method);
        ReflectionUtils.invokeMethod(method, context, beans == null ? new Object[0] : new Object[] {beans});
    }
}
