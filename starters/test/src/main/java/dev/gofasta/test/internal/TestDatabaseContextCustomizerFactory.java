package dev.gofasta.test.internal;

import dev.gofasta.test.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Reacts to {@link TestDatabase} on a test class, one that encloses it, or one that it extends. */
class TestDatabaseContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, TestDatabase.class)
                ? new TestDatabaseContextCustomizer(ContextSlots.take(testClass))
                : null;
    }
}
