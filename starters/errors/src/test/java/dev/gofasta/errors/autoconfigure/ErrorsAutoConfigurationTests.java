package dev.gofasta.errors.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.errors.Problems;
import dev.gofasta.errors.internal.ConstraintViolationTranslator;
import dev.gofasta.errors.internal.DataAccessTranslator;
import dev.gofasta.errors.internal.JsonBodyTranslator;
import dev.gofasta.errors.internal.ProblemErrorController;
import dev.gofasta.errors.internal.ProblemExceptionHandler;
import dev.gofasta.errors.internal.TomcatTranslator;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import org.apache.catalina.valves.ErrorReportValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

class ErrorsAutoConfigurationTests {

    private static final AutoConfigurations ALL = AutoConfigurations.of(
            ErrorsAutoConfiguration.class,
            ErrorsDataAccessAutoConfiguration.class,
            ErrorsJacksonAutoConfiguration.class,
            ErrorsTomcatAutoConfiguration.class,
            ErrorsValidationAutoConfiguration.class,
            DispatcherServletAutoConfiguration.class,
            ErrorMvcAutoConfiguration.class,
            WebMvcAutoConfiguration.class);

    private final WebApplicationContextRunner contextRunner = new WebApplicationContextRunner().withConfiguration(ALL);

    @Test
    void contributesEverything() {
        this.contextRunner.run(context -> assertThat(context)
                .hasSingleBean(ProblemExceptionHandler.class)
                .hasSingleBean(ProblemErrorController.class)
                .doesNotHaveBean(BasicErrorController.class)
                .hasSingleBean(DataAccessTranslator.class)
                .hasSingleBean(JsonBodyTranslator.class)
                .hasSingleBean(TomcatTranslator.class)
                .hasSingleBean(ConstraintViolationTranslator.class));
    }

    @Test
    void isSwitchedOffByProperty() {
        this.contextRunner
                .withPropertyValues("gofasta.errors.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(Problems.class)
                        .doesNotHaveBean(ProblemExceptionHandler.class)
                        .doesNotHaveBean(DataAccessTranslator.class)
                        .hasSingleBean(BasicErrorController.class));
    }

    @Test
    void backsOffWhenUserDefinesErrorController() {
        this.contextRunner
                .withBean("mine", ErrorController.class, () -> new ErrorController() {})
                .run(context -> assertThat(context).doesNotHaveBean(ProblemErrorController.class));
    }

    @Test
    void backsOffWhenUserDefinesProblems() {
        Problems mine = new Problems(URI.create("https://acme.example/"));
        this.contextRunner
                .withBean("mine", Problems.class, () -> mine)
                .run(context -> assertThat(context.getBean(Problems.class)).isSameAs(mine));
    }

    @Test
    void usesConfiguredTypeBase() {
        this.contextRunner
                .withPropertyValues("gofasta.errors.type-base=https://acme.example/problems/")
                .run(context -> assertThat(context.getBean(Problems.class)
                                .create(409, "DUPLICATE_VALUE", "Taken.")
                                .getType())
                        .hasToString("https://acme.example/problems/duplicate-value"));
    }

    @Test
    void worksWithoutOptionalNeighbours() {
        this.contextRunner
                .withClassLoader(new FilteredClassLoader(
                        DataAccessException.class,
                        ConstraintViolationException.class,
                        ErrorReportValve.class,
                        JsonMapper.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ProblemExceptionHandler.class)
                        .doesNotHaveBean(DataAccessTranslator.class)
                        .doesNotHaveBean(JsonBodyTranslator.class)
                        .doesNotHaveBean(TomcatTranslator.class)
                        .doesNotHaveBean(ConstraintViolationTranslator.class));
    }

    @Test
    void isAbsentOutsideWebApplications() {
        new ApplicationContextRunner()
                .withConfiguration(ALL)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Problems.class));
    }
}
