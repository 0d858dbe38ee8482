package dev.gofasta.test.internal;

import dev.gofasta.test.TestDatabase;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * Resets the database before each test method, ahead of transactions and {@code @Sql} scripts, and after each test class.
 */
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
        withDatabase(testContext, database -> database.remember(held(testContext)));
    }

    @Override
    public void beforeTestMethod(TestContext testContext) {
        withDatabase(testContext, database -> {
            database.occupy();
            database.reset(held(testContext));
        });
    }

    @Override
    public void afterTestMethod(TestContext testContext) {
        withDatabase(testContext, OwnDatabase::vacate);
    }

    @Override
    public void afterTestClass(TestContext testContext) {
        Class<?> testClass = testContext.getTestClass();
        if (ContextSlots.isNested(testClass)) {
            return;
        }
        try {
            if (testContext.hasApplicationContext()) {
                withDatabase(testContext, database -> leave(testContext, database));
            }
        } finally {
            ContextSlots.release(testClass);
        }
    }

    /** A context whose database cannot be brought back is of no use to the next class, which gets a new one with a new copy. */
    private static void leave(TestContext testContext, OwnDatabase database) {
        if (!database.leaveAsFound()) {
            testContext.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
    }

    private static Supplier<Set<String>> held(TestContext testContext) {
        return () -> HeldIdentifiers.in(testContext.getApplicationContext());
    }

    private static void withDatabase(TestContext testContext, Consumer<OwnDatabase> action) {
        OwnDatabase database = database(testContext);
        if (database != null) {
            action.accept(database);
        }
    }

    private static @Nullable OwnDatabase database(TestContext testContext) {
        if (!TestContextAnnotationUtils.hasAnnotation(testContext.getTestClass(), TestDatabase.class)) {
            return null;
        }
        ApplicationContext context = testContext.getApplicationContext();
        return TestDatabaseConnectionDetails.in(context).database();
    }
}
