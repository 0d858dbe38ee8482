package dev.gofasta.test.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.test.EndToEndTest;
import dev.gofasta.test.TestDatabase;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

class TestDatabaseConditionTests {

    private static final String URL = "gofasta.test.server.url";

    private final String named = System.getProperty(URL);

    @BeforeEach
    void nameNoServer() {
        System.setProperty(URL, "");
    }

    @AfterEach
    void restore() {
        System.clearProperty(TestDatabaseCondition.REQUIRED);
        if (named == null) {
            System.clearProperty(URL);
        } else {
            System.setProperty(URL, named);
        }
    }

    @Test
    void classesOfEmbeddedEnginesRun() {
        assertThat(evaluate(OfTheApplication.class).isDisabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ByTestProperty.class,
                ByProfile.class,
                ByApplicationTest.class,
                ByOtherAnnotation.class,
                Inherited.class,
                ByTestProperty.Inner.class
            })
    void classesWithoutTheServerTheyNeedAreSkipped(Class<?> testClass) {
        assumeNoServer();

        ConditionEvaluationResult result = evaluate(testClass);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow())
                .startsWith("SQL Server can't be embedded")
                .contains("gofasta.test.server.url");
    }

    @Test
    void nearestPropertyCounts() {
        assertThat(evaluate(EmbeddedAgain.class).isDisabled()).isFalse();
    }

    @Test
    void classesRunWithServerThatIsNamed() {
        System.setProperty(URL, "jdbc:sqlserver://db.example.com");

        assertThat(evaluate(ByTestProperty.class).isDisabled()).isFalse();
    }

    @Test
    void classesFailWhereTheDatabaseIsRequired() {
        assumeNoServer();
        System.setProperty(TestDatabaseCondition.REQUIRED, "true");

        assertThatIllegalStateException()
                .isThrownBy(() -> evaluate(ByTestProperty.class))
                .withMessageContaining("SQL Server can't be embedded")
                .withMessageContaining("gofasta.test.require-database is set");
        assertThat(evaluate(OfTheApplication.class).isDisabled()).isFalse();
    }

    @Test
    void annotationsThatCarryTheConditionSkipByIt() {
        assumeNoServer();

        assertThat(run(ByApplicationTest.class, ByOtherAnnotation.class))
                .contains(
                        entry(ByApplicationTest.class.getSimpleName(), "skipped"),
                        entry(ByOtherAnnotation.class.getSimpleName(), "skipped"));
        System.setProperty(TestDatabaseCondition.REQUIRED, "true");
        assertThat(run(ByApplicationTest.class)).contains(entry(ByApplicationTest.class.getSimpleName(), "FAILED"));
    }

    private static void assumeNoServer() {
        assumeThat(DatabaseServer.obstacle(DatabaseEngine.SQLSERVER)).isPresent();
    }

    private static ConditionEvaluationResult evaluate(Class<?> testClass) {
        ExtensionContext context = mock(ExtensionContext.class);
        given(context.getTestMethod()).willReturn(Optional.empty());
        given(context.getTestClass()).willReturn(Optional.of(testClass));
        return new TestDatabaseCondition().evaluateExecutionCondition(context);
    }

    /** What becomes of each class and method, by its name. */
    private static Map<String, String> run(Class<?>... testClasses) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> testClass : testClasses) {
            request.selectors(DiscoverySelectors.selectClass(testClass));
        }
        LauncherFactory.create().execute(request.build(), new TestExecutionListener() {

            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                outcomes.put(simpleName(test), "skipped");
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                outcomes.put(simpleName(test), result.getStatus().name());
            }
        });
        return outcomes;
    }

    private static String simpleName(TestIdentifier test) {
        return test.getDisplayName().replaceFirst(".*[$]", "");
    }

    @TestDatabase
    static class OfTheApplication {}

    @TestDatabase
    @TestPropertySource(properties = "gofasta.dev-services.database=sqlserver")
    static class ByTestProperty {

        @Nested
        class Inner {}
    }

    @TestDatabase
    @ActiveProfiles("sqlserver")
    static class ByProfile {}

    @EndToEndTest(properties = "gofasta.dev-services.database=sqlserver")
    static class ByApplicationTest {

        @Test
        void runs() {}
    }

    @Retention(RetentionPolicy.RUNTIME)
    @TestDatabase
    @SpringBootTest(properties = "gofasta.dev-services.database=sqlserver")
    @interface RepositoryTest {}

    @RepositoryTest
    static class ByOtherAnnotation {

        @Test
        void runs() {}
    }

    static class Inherited extends ByTestProperty {}

    @TestPropertySource(properties = "gofasta.dev-services.database=sqlite")
    static class EmbeddedAgain extends ByTestProperty {}
}
