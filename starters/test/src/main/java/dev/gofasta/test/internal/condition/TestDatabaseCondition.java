package dev.gofasta.test.internal.condition;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Skips a test class whose engine needs a server when none is named and there is no Docker; where the database is required,
 * the class fails instead.
 */
public final class TestDatabaseCondition implements ExecutionCondition {

    static final String REQUIRED = "gofasta.test.require-database";

    private static final Log logger = LogFactory.getLog(TestDatabaseCondition.class);
    private static final Set<DatabaseEngine> TOLD = ConcurrentHashMap.newKeySet();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        // A method runs when its class does.
        return context.getTestMethod().isPresent() || !mayNeedServer()
                ? ConditionEvaluationResult.enabled("The database can be embedded")
                : context.getTestClass().map(TestDatabaseCondition::evaluate).orElseThrow();
    }

    /** Without such a driver nothing has to be read. */
    private static boolean mayNeedServer() {
        return Stream.of(DatabaseEngine.values())
                .filter(engine -> !engine.isEmbedded())
                .anyMatch(engine ->
                        ClassUtils.isPresent(engine.driverClassName(), TestDatabaseCondition.class.getClassLoader()));
    }

    private static ConditionEvaluationResult evaluate(Class<?> testClass) {
        Environment environment;
        DatabaseEngine engine;
        try {
            environment = EarlyEnvironment.of(testClass);
            engine = TestEngine.of(environment);
        } catch (RuntimeException ex) {
            return ConditionEvaluationResult.enabled("The start of the application will tell: " + ex.getMessage());
        }
        Optional<String> obstacle = DatabaseServer.obstacle(engine);
        if (obstacle.isEmpty()) {
            return ConditionEvaluationResult.enabled("There is a " + engine.title());
        }
        if (environment.getProperty(REQUIRED, Boolean.class, false)) {
            throw new IllegalStateException("%s (It fails as %s is set.)".formatted(obstacle.get(), REQUIRED));
        }
        if (TOLD.add(engine)) {
            // Reports name the reason for each class, consoles only count.
            logger.warn("Tests with @TestDatabase are skipped. " + obstacle.get());
        }
        return ConditionEvaluationResult.disabled(obstacle.get());
    }
}
