package dev.gofasta.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.ClassUtils;

/** A class that is named in a string and does not exist is ignored by Spring without a word. */
class NamedClassesTests {

    private static final Pattern CLASS_NAME = Pattern.compile("(?:[a-z]\\w*\\.){2,}[A-Z]\\w*(?:[$.][A-Z]\\w*)*");

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void existInOrderingsAndConditions(Starter starter) {
        assertThat(Classes.load(starter).stream()
                        .flatMap(NamedClassesTests::elements)
                        .flatMap(NamedClassesTests::names))
                .as("look the class up in the Spring Boot version in use; its package may have changed")
                .allMatch(NamedClassesTests::exists);
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void existInConstants(Starter starter) {
        assertThat(Classes.load(starter).stream().flatMap(NamedClassesTests::constants))
                .as("constants that hold the name of a class")
                .allMatch(NamedClassesTests::exists);
    }

    @ParameterizedTest
    @MethodSource("dev.gofasta.conventions.Starters#all")
    void existInSpringFactories(Starter starter) {
        assertThat(starter.resource(SpringFactoriesLoader.FACTORIES_RESOURCE_LOCATION)
                        .lines()
                        .map(line -> line.replaceAll("[=\\\\,].*", "").strip())
                        .filter(line -> CLASS_NAME.matcher(line).matches()))
                .as("both sides of META-INF/spring.factories")
                .allMatch(NamedClassesTests::exists);
    }

    private static Stream<AnnotatedElement> elements(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods()));
    }

    private static Stream<String> names(AnnotatedElement element) {
        MergedAnnotations annotations = MergedAnnotations.from(element);
        return Stream.of(
                        values(annotations, AutoConfiguration.class, "afterName"),
                        values(annotations, AutoConfiguration.class, "beforeName"),
                        values(annotations, ConditionalOnClass.class, "name"),
                        values(annotations, ConditionalOnMissingClass.class, "value"),
                        values(annotations, ConditionalOnBean.class, "type"),
                        values(annotations, ConditionalOnMissingBean.class, "type"))
                .flatMap(List::stream);
    }

    private static List<String> values(
            MergedAnnotations annotations, Class<? extends Annotation> type, String attribute) {
        return annotations.stream(type)
                .flatMap(annotation -> Arrays.stream(annotation.getStringArray(attribute)))
                .toList();
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(NamedClassesTests::value)
                .filter(value -> CLASS_NAME.matcher(value).matches());
    }

    private static String value(Field field) {
        field.setAccessible(true);
        try {
            return Objects.toString(field.get(null), "");
        } catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static boolean exists(String name) {
        return ClassUtils.isPresent(name, NamedClassesTests.class.getClassLoader());
    }
}
