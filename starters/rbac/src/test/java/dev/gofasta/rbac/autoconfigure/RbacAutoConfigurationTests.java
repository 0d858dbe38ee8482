package dev.gofasta.rbac.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.gofasta.rbac.Policy;
import dev.gofasta.rbac.PolicyAuthorizationManager;
import dev.gofasta.rbac.PolicyEditor;
import dev.gofasta.rbac.PolicyException;
import dev.gofasta.rbac.PolicyStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RbacAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(RbacAutoConfiguration.class, RbacSecurityAutoConfiguration.class));

    @TempDir
    private Path folder;

    @Test
    void readsTheFileOfTheClassPath() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(Policy.class).hasSingleBean(PolicyEditor.class);
            assertThat(context).hasSingleBean(PolicyAuthorizationManager.class);
            assertThat(context.getBean(Policy.class).allows(Set.of("user"), "GET", "/items/1"))
                    .isTrue();
        });
    }

    @Test
    void readsAnotherFileAndTakesOverItsChanges(CapturedOutput output) throws Exception {
        Path file = Files.writeString(folder.resolve("p.csv"), "p, a, /x, GET");
        runner.withPropertyValues("gofasta.rbac.policy=" + file.toUri(), "gofasta.rbac.reload-interval=20ms")
                .run(context -> {
                    Policy policy = context.getBean(Policy.class);
                    assertThat(policy.allows(Set.of("a"), "GET", "/x")).isTrue();
                    Files.writeString(file, "# odd\np, a, /y, FETCH");
                    await().until(() -> output.getAll().contains("p.csv:2: unknown method 'FETCH'"));
                    assertThat(policy.allows(Set.of("a"), "GET", "/x")).isTrue();
                    Files.writeString(file, "p, a, /y, GET");
                    await().until(() -> policy.allows(Set.of("a"), "GET", "/y"));
                    assertThat(policy.allows(Set.of("a"), "GET", "/x")).isFalse();
                });
    }

    @Test
    void refusesAnIntervalThatIsNotPositive() {
        runner.withPropertyValues("gofasta.rbac.reload-interval=0s")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void aMissingFileStopsTheStartAndSaysWhatToDo() {
        runner.withPropertyValues("gofasta.rbac.policy=classpath:absent.csv").run(context -> {
            FailureAnalysis analysis = new PolicyFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains("There is no file 'classpath:absent.csv'.");
            assertThat(analysis.getAction()).contains("p, admin, /api/v1/**, *", "gofasta.rbac.enabled=false");
        });
    }

    @Test
    void aFileWithMistakesStopsTheStart() throws Exception {
        Path file = Files.write(folder.resolve("p.csv"), new byte[] {'p', (byte) 0xFF});
        runner.withPropertyValues("gofasta.rbac.policy=" + file.toUri())
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().isNotNull());
        Files.writeString(file, "p, a, /x");
        runner.withPropertyValues("gofasta.rbac.policy=" + file.toUri()).run(context -> {
            assertThat(context.getStartupFailure()).rootCause().isInstanceOf(PolicyException.class);
            FailureAnalysis analysis = new PolicyFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains("p.csv:1: it has 3 columns instead of 4");
        });
    }

    @Test
    void aPolicyOfTheUserWins() {
        Policy own = Mockito.mock(Policy.class);
        runner.withBean(Policy.class, () -> own).run(context -> {
            assertThat(context).getBean(Policy.class).isSameAs(own);
            assertThat(context).doesNotHaveBean(PolicyEditor.class).hasSingleBean(PolicyAuthorizationManager.class);
        });
    }

    @Test
    void aStoreOfTheUserWins() {
        runner.withBean(PolicyStore.class, FixedStore::new)
                .run(context -> assertThat(context.getBean(Policy.class).allows(Set.of("a"), "PUT", "/fixed"))
                        .isTrue());
    }

    @Test
    void worksWithoutSpringSecurity() {
        runner.withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context ->
                        assertThat(context).hasSingleBean(Policy.class).doesNotHaveBean("policyAuthorizationManager"));
    }

    @Test
    void canBeSwitchedOff() {
        runner.withPropertyValues("gofasta.rbac.enabled=false", "gofasta.rbac.policy=classpath:absent.csv")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(Policy.class)
                        .doesNotHaveBean(PolicyAuthorizationManager.class));
    }

    private static final class FixedStore implements PolicyStore {

        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public String read() {
            return "p, a, /fixed, PUT";
        }
    }
}
