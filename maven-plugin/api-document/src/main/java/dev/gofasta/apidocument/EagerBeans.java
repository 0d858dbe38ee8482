package dev.gofasta.apidocument;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/**
 * What the start of an application does that the document depends on, and that asking for beans alone would leave out:
 * springdoc's own beans register its converters when they are made, and applications set springdoc up in static blocks.
 */
final class EagerBeans {

    private static final String SPRINGDOC = "org.springdoc.";

    private EagerBeans() {}

    /** Makes the beans of springdoc, and initialises the configuration classes that {@code own} has loaded. */
    static void make(ConfigurableListableBeanFactory beans, ClassLoader own) {
        for (String name : beans.getBeanNamesForAnnotation(Configuration.class)) {
            initialise(beans.getType(name, false), own);
        }
        for (String name : beans.getBeanDefinitionNames()) {
            if (isOfSpringdoc(beans.getBeanDefinition(name)) && beans.isSingleton(name)) {
                Object bean = beans.getBean(name);
                if (bean instanceof SmartInitializingSingleton waiting) {
                    waiting.afterSingletonsInstantiated();
                }
            }
        }
    }

    private static void initialise(@Nullable Class<?> type, ClassLoader own) {
        if (type != null && type.getClassLoader() == own) {
            String name = ClassUtils.getUserClass(type).getName();
            try {
                Class.forName(name, true, own);
            } catch (ClassNotFoundException ex) {
                throw new IllegalStateException(name + " is there, and is not found", ex);
            }
        }
    }

    private static boolean isOfSpringdoc(BeanDefinition definition) {
        String maker = definition.getFactoryBeanName() != null
                ? definition.getFactoryBeanName()
                : Objects.requireNonNullElse(definition.getBeanClassName(), "");
        return definition.getFactoryMethodName() != null && maker.startsWith(SPRINGDOC);
    }
}
