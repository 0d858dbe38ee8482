package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class MissingDatabaseFailureAnalyzerTests {

    @Test
    void namesAClassThatExists() throws ClassNotFoundException {
        assertThat(Class.forName(MissingDatabaseFailureAnalyzer.FAILURE)).isAssignableTo(Throwable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.application.name=with-flyway",
                "--spring.flyway.enabled=false",
                "--spring.datasource.url=",
                "--spring.profiles.active=dev",
                "--spring.datasource.type=org.springframework.jdbc.datasource.SimpleDriverDataSource"
            })
    void oneMessageNamesThePropertyAndTheWayOut(String argument, CapturedOutput output) {
        assertThatThrownBy(() -> run(argument)).isNotNull();
        assertThat(output.getAll().split("APPLICATION FAILED TO START", -1)).hasSize(2);
        assertThat(output)
                .contains("No database is configured: the property 'spring.datasource.url' is not set.")
                .contains("SPRING_DATASOURCE_URL")
                .contains("gofasta-starter-dev-services")
                .doesNotContain("Failed to configure a DataSource")
                .doesNotContain("\tat ");
    }

    @Test
    void leavesOtherFailuresOfTheDatabaseAlone(CapturedOutput output) {
        assertThatThrownBy(() -> run("--spring.datasource.url=jdbc:unheard-of:shop"))
                .isNotNull();
        assertThat(output).doesNotContain("No database is configured");
    }

    @Test
    void leavesOtherFailuresAlone() {
        MissingDatabaseFailureAnalyzer analyzer = new MissingDatabaseFailureAnalyzer(new MockEnvironment());
        assertThat(analyzer.analyze(new IllegalStateException(new RuntimeException("x"))))
                .isNull();
    }

    private static void run(String argument) {
        new SpringApplicationBuilder(App.class)
                .run("--gofasta.dev-services.enabled=false", argument)
                .close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {}
}
