package dev.gofasta.wiring;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * A bean definition, looked at without creating the bean.
 *
 * @param name the bean's name
 * @param definition its definition
 * @param type the class of the object that the definition creates, as far as it is known; a factory bean is its own
 * @param creator the method or constructor that creates it, or null when that is the constructor without parameters
 * @param complete whether the definition itself holds all that the creator takes
 * @param own whether the application's own code declares it
 */
record DefinedBean(
        String name,
        RootBeanDefinition definition,
        Class<?> type,
        @Nullable Executable creator,
        boolean complete,
        boolean own) {

    /** Returns all beans, in the order of their registration. */
    static List<DefinedBean> all(DefaultListableBeanFactory beans, OwnCode ownCode) {
        List<DefinedBean> all = new ArrayList<>();
        for (String name : beans.getBeanDefinitionNames()) {
            if (beans.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition
                    && !definition.isAbstract()) {
                DefinedBean bean = of(name, definition, beans, ownCode);
                if (bean != null) {
                    all.add(bean);
                }
            }
        }
        return all;
    }

    private static @Nullable DefinedBean of(
            String name, RootBeanDefinition definition, DefaultListableBeanFactory beans, OwnCode ownCode) {
        boolean asksForNothing = definition.getInstanceSupplier() != null || definition.hasConstructorArgumentValues();
        if (definition.getFactoryMethodName() != null) {
            Method method = factoryMethod(name, definition, beans);
            return method == null
                    ? null
                    : new DefinedBean(
                            name,
                            definition,
                            method.getReturnType(),
                            method,
                            asksForNothing,
                            ownCode.contains(method.getDeclaringClass()));
        }
        Class<?> type = classOf(definition, beans);
        return type == null
                ? null
                : new DefinedBean(
                        name,
                        definition,
                        type,
                        InjectionPoints.constructorOf(type),
                        asksForNothing,
                        ownCode.contains(type));
    }

    /** Overloaded methods of which none stands out are left alone. */
    private static @Nullable Method factoryMethod(
            String name, RootBeanDefinition definition, DefaultListableBeanFactory beans) {
        Method known = definition.getResolvedFactoryMethod();
        if (known != null) {
            return known;
        }
        try {
            Executable executable = RegisteredBean.of(beans, name)
                    .resolveInstantiationDescriptor()
                    .executable();
            return executable instanceof Method method ? method : null;
        } catch (RuntimeException ex) {
            return null;
        }
    }

    private static @Nullable Class<?> classOf(RootBeanDefinition definition, DefaultListableBeanFactory beans) {
        if (definition.hasBeanClass()) {
            return ClassUtils.getUserClass(definition.getBeanClass());
        }
        String className = definition.getBeanClassName();
        return className == null
                ? null
                : ClassUtils.getUserClass(ClassUtils.resolveClassName(className, beans.getBeanClassLoader()));
    }

    /** Returns every point where something is injected. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        if (creator != null && !complete) {
            points.addAll(InjectionPoints.of(creator, type));
        }
        if (own) {
            points.addAll(InjectionPoints.members(type));
        }
        return points;
    }

    /** Returns where it is declared. */
    Place place() {
        return creator instanceof Method ? Place.of(creator, -1) : Place.ofClass(type.getName());
    }

    /** Returns whether it is created before anybody asks for it. */
    boolean isCreatedAtStart() {
        return definition.isSingleton() && !definition.isLazyInit();
    }
}
