package dev.gofasta.test.internal;

import dev.gofasta.test.TestDatabase;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Resets the database before each test method, ahead of transactions and {@code @Sql} scripts. */
class TestDatabaseResetListener implements TestExecutionListener, Ordered {

    // After dependency injection (2000), before the transaction of a test (4000).
    private static final int ORDER = 3500;

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public void beforeTestClass(TestContext testContext) {
        // Before @BeforeAll, whose rows would otherwise become part of the baseline.
        withDatabase(testContext, TestDatabaseConnectionDetails::remember);
    }

    @Override
    public void beforeTestMethod(TestContext testContext) {
        withDatabase(testContext, TestDatabaseConnectionDetails::reset);
    }

    private static void withDatabase(TestContext testContext, Consumer<TestDatabaseConnectionDetails> action) {
        if (TestContextAnnotationUtils.hasAnnotation(testContext.getTestClass(), TestDatabase.class)) {
            action.accept(testContext.getApplicationContext().getBean(TestDatabaseConnectionDetails.class));
        }
    }
}
