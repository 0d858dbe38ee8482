package dev.gofasta.logging.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.logging.internal.JsonLogFormatter;
import dev.gofasta.logging.internal.TextLogFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

class LoggingEnvironmentPostProcessorTests {

    private static final String CONSOLE = "logging.structured.format.console";
    private static final String FILE = "logging.structured.format.file";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void writesJsonByDefault() {
        process();
        assertThat(environment.getProperty(CONSOLE)).isEqualTo(JsonLogFormatter.class.getName());
        assertThat(environment.getProperty(FILE)).isEqualTo(JsonLogFormatter.class.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void writesTextInDevelopmentAndTests(String profile) {
        environment.setActiveProfiles(profile);
        process();
        assertThat(environment.getProperty(CONSOLE)).isEqualTo(TextLogFormatter.class.getName());
    }

    @Test
    void writesTheFormatThatIsSet() {
        environment.setActiveProfiles("dev");
        environment.setProperty("gofasta.logging.format", "json");
        process();
        assertThat(environment.getProperty(CONSOLE)).isEqualTo(JsonLogFormatter.class.getName());
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() {
        environment.setProperty("gofasta.logging.format", "xml");
        assertThatThrownBy(this::process)
                .isInstanceOf(BindException.class)
                .hasMessageContaining("gofasta.logging.format");
    }

    @Test
    void backsOffBeforeTheUsersFormat() {
        environment.setProperty(CONSOLE, "ecs");
        process();
        assertThat(environment.getProperty(CONSOLE)).isEqualTo("ecs");
        assertThat(environment.getProperty(FILE)).isEqualTo(JsonLogFormatter.class.getName());
    }

    @Test
    void backsOffBeforeTheUsersPattern() {
        environment.setProperty("logging.pattern.console", "%m%n");
        process();
        assertThat(environment.getProperty(CONSOLE)).isNull();
        assertThat(environment.getProperty(FILE)).isNotNull();
    }

    @Test
    void backsOffBeforeTheUsersConfigurationFile() {
        environment.setProperty("logging.config", "classpath:mine.xml");
        process();
        assertThat(environment.getProperty(CONSOLE)).isNull();
    }

    @Test
    void canBeSwitchedOff() {
        environment.setProperty("gofasta.logging.enabled", "false");
        process();
        assertThat(environment.getProperty(CONSOLE)).isNull();
    }

    @Test
    void doesNothingWithoutLogback() {
        SpringApplication application = new SpringApplication(
                new DefaultResourceLoader(new FilteredClassLoader("ch.qos.logback")), Object.class);
        new LoggingEnvironmentPostProcessor().postProcessEnvironment(environment, application);
        assertThat(environment.getProperty(CONSOLE)).isNull();
    }

    private void process() {
        new LoggingEnvironmentPostProcessor().postProcessEnvironment(environment, new SpringApplication(Object.class));
    }
}
