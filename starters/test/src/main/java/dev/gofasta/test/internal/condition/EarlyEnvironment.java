package dev.gofasta.test.internal.condition;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.ClassUtils;

/**
 * The properties of a test's application, as far as they are known before there is one: those of the system, of its
 * configuration files and of annotations, but neither dynamic ones nor files that an annotation names.
 */
final class EarlyEnvironment {

    private EarlyEnvironment() {}

    /**
     * Reads them.
     *
     * @throws RuntimeException when a file of the configuration can't be read
     */
    static ConfigurableEnvironment of(Class<?> testClass) {
        MergedAnnotations annotations = MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
                .withEnclosingClasses(ClassUtils::isInnerClass)
                .from(testClass);
        ConfigurableEnvironment environment = new StandardEnvironment();
        // The nearest annotation comes first, and wins.
        List<String[]> inlined = Stream.concat(
                        values(annotations, TestPropertySource.class, "properties"),
                        values(annotations, SpringBootTest.class, "properties"))
                .toList();
        for (int i = inlined.size() - 1; i >= 0; i--) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(environment, inlined.get(i));
        }
        List<String> profiles = values(annotations, ActiveProfiles.class, "profiles")
                .flatMap(Stream::of)
                .distinct()
                .toList();
        ConfigDataEnvironmentPostProcessor.applyTo(environment, null, null, profiles);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Stream<String[]> values(
            MergedAnnotations annotations, Class<? extends Annotation> type, String attribute) {
        return annotations.stream(type).map(annotation -> annotation.getStringArray(attribute));
    }
}
