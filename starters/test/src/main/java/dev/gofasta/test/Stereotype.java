package dev.gofasta.test;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** A class that carries a stereotype, and what would register it. */
record Stereotype(Class<?> type) {

    boolean isRegisteredIn(ApplicationContext context) {
        return context.getBeanNamesForType(type, true, false).length > 0;
    }

    /** Two lines: the class and what to add where. */
    String advice(String basePackage) {
        return "  %s (@%s)%n    %s".formatted(type.getName(), annotation(), remedy(basePackage + ".wiring"));
    }

    private String annotation() {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(candidate ->
                        candidate == Component.class || AnnotatedElementUtils.isAnnotated(candidate, Component.class))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("Component");
    }

    private String remedy(String wiring) {
        if (AnnotatedElementUtils.hasAnnotation(type, Configuration.class)) {
            return "add to a class in %s: @Import(%s.class)".formatted(wiring, name());
        }
        return "add to a class in %s: @Bean %s %s(%s) { return new %s(%s); }"
                .formatted(wiring, name(), beanName(), parameters(), name(), arguments());
    }

    private String name() {
        return ClassUtils.getShortName(type);
    }

    private String beanName() {
        return ClassUtils.getShortNameAsProperty(type);
    }

    private String parameters() {
        return Arrays.stream(constructor().getParameters())
                .map(parameter -> shortType(parameter) + " " + parameter.getName())
                .collect(Collectors.joining(", "));
    }

    private String arguments() {
        return Arrays.stream(constructor().getParameters())
                .map(Parameter::getName)
                .collect(Collectors.joining(", "));
    }

    private static String shortType(Parameter parameter) {
        return parameter.getParameterizedType().getTypeName().replaceAll("[\\w$]+[.$](?=\\w)", "");
    }

    /** The one that Spring would call when it finds the class by scanning. */
    private Constructor<?> constructor() {
        return Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparing((Constructor<?> candidate) -> candidate.isAnnotationPresent(Autowired.class))
                        .thenComparing(Constructor::getParameterCount))
                .orElseThrow();
    }
}
