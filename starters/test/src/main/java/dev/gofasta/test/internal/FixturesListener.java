package dev.gofasta.test.internal;

import dev.gofasta.test.FixtureLoader;
import dev.gofasta.test.Fixtures;
import dev.gofasta.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Stores the rows of {@link Fixtures} before each test method. */
class FixturesListener implements TestExecutionListener, Ordered {

    // After the database was reset (3500), before the transaction of a test (4000).
    private static final int ORDER = 3600;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestMethod(TestContext testContext) {
        Class<?> testClass = testContext.getTestClass();
        List<String> locations = new ArrayList<>();
        addTo(locations, TestContextAnnotationUtils.findMergedAnnotation(testClass, Fixtures.class));
        addTo(locations, AnnotatedElementUtils.findMergedAnnotation(testContext.getTestMethod(), Fixtures.class));
        if (locations.isEmpty()) {
            return;
        }
        if (!TestContextAnnotationUtils.hasAnnotation(testClass, TestDatabase.class)) {
            throw new IllegalStateException("@Fixtures on %s needs @TestDatabase, which takes the rows away again."
                    .formatted(testClass.getName()));
        }
        FixtureLoader loader = testContext.getApplicationContext().getBean(FixtureLoader.class);
        loader.forget();
        loader.load(testClass, locations);
    }

    private static void addTo(List<String> locations, @Nullable Fixtures fixtures) {
        if (fixtures != null) {
            locations.addAll(List.of(fixtures.value()));
        }
    }
}
