package dev.gofasta.test.internal;

import dev.gofasta.test.EndToEndTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Reacts to {@link EndToEndTest} on a test class, one that encloses it, or one that it extends. */
class EndToEndContextCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return TestContextAnnotationUtils.hasAnnotation(testClass, EndToEndTest.class)
                ? new EndToEndContextCustomizer()
                : null;
    }
}
