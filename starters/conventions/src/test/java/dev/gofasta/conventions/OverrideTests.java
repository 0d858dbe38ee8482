package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.type.MethodMetadata;
import org.springframework.mock.web.MockServletContext;

/** What bean definitions an application with all starters has; no bean is made. */
class OverrideTests {

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void givesWayToBeansOfTheUser(Starter starter) {
        Set<String> present = factoryMethods(registry -> {});
        SoftAssertions soft = new SoftAssertions();
        AutoConfigurationTests.beanMethods(starter)
                .filter(method -> present.contains(key(method)))
                .forEach(method -> soft.assertThat(factoryMethods(registry -> registerUsersOwn(registry, method))
                                .contains(key(method)))
                        .as("%s still makes a bean beside the one of the user", key(method))
                        .isFalse());
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void isAbsentWhenDisabled(Starter starter) {
        assertThat(definitions(registry -> {}, starter.propertyPrefix() + ".enabled=false")
                        .map(OverrideTests::origin)
                        .filter(origin -> origin.startsWith(starter.packageName() + ".")))
                .as(
                        "guard the auto-configuration by @ConditionalOnBooleanProperty(name = \"%s.enabled\", "
                                + "matchIfMissing = true)",
                        starter.propertyPrefix())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void contributesSomethingByDefault(Starter starter) {
        assertThat(definitions(registry -> {}).map(OverrideTests::origin))
                .as("otherwise the other checks here see nothing")
                .anyMatch(origin -> origin.startsWith(starter.packageName() + "."));
    }

    private static void registerUsersOwn(BeanDefinitionRegistry registry, Method method) {
        MergedAnnotation<ConditionalOnMissingBean> condition =
                MergedAnnotations.from(method).get(ConditionalOnMissingBean.class);
        if (!condition.isPresent()) {
            return;
        }
        for (String name : condition.getStringArray("name")) {
            registry.registerBeanDefinition(name, new RootBeanDefinition(method.getReturnType()));
        }
        usersType(method, condition)
                .ifPresent(type -> registry.registerBeanDefinition("usersOwn", new RootBeanDefinition(type)));
    }

    /** The first type that the condition looks for, unless it looks for names only. */
    private static Optional<Class<?>> usersType(Method method, MergedAnnotation<ConditionalOnMissingBean> condition) {
        List<Class<?>> types = Stream.concat(
                        Arrays.stream(condition.getClassArray("value")),
                        Arrays.stream(condition.getStringArray("type")).<Class<?>>map(Starter::load))
                .toList();
        if (!types.isEmpty()) {
            return Optional.of(types.get(0));
        }
        if (condition.getClassArray("parameterizedContainer").length > 0) {
            return Optional.ofNullable(
                    ResolvableType.forMethodReturnType(method).getGeneric().resolve());
        }
        return condition.getStringArray("name").length > 0 ? Optional.empty() : Optional.of(method.getReturnType());
    }

    private static Set<String> factoryMethods(Consumer<BeanDefinitionRegistry> user) {
        return definitions(user)
                .filter(AnnotatedBeanDefinition.class::isInstance)
                .map(definition -> ((AnnotatedBeanDefinition) definition).getFactoryMethodMetadata())
                .filter(method -> method != null)
                .map(OverrideTests::key)
                .collect(Collectors.toSet());
    }

    private static String key(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    private static String key(MethodMetadata method) {
        return method.getDeclaringClassName() + "." + method.getMethodName();
    }

    private static String origin(BeanDefinition definition) {
        if (definition instanceof AnnotatedBeanDefinition annotated && annotated.getFactoryMethodMetadata() != null) {
            return annotated.getFactoryMethodMetadata().getDeclaringClassName();
        }
        return String.valueOf(definition.getBeanClassName());
    }

    private static Stream<BeanDefinition> definitions(Consumer<BeanDefinitionRegistry> user, String... properties) {
        try (DefinitionsOnlyContext context = new DefinitionsOnlyContext()) {
            context.setServletContext(new MockServletContext());
            context.getEnvironment().setActiveProfiles("dev");
            TestPropertyValues.of(properties).applyTo(context);
            user.accept(context);
            context.register(Application.class);
            context.refreshDefinitions();
            return Arrays.stream(context.getBeanDefinitionNames())
                    .map(context.getBeanFactory()::getBeanDefinition)
                    .toList()
                    .stream();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
