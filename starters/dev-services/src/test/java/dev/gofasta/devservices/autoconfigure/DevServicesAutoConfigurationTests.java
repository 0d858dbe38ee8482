package dev.gofasta.devservices.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.internal.DevServicesException;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DevServicesAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DevServicesAutoConfiguration.class))
            .withClassLoader(new FilteredClassLoader("org.mariadb", "org.sqlite"))
            .withPropertyValues("spring.profiles.active=dev")
            .withSystemProperties("gofasta.test.server.url=");

    @Test
    void contributesDetailsInProfilesDevAndTest() {
        runner.run(context -> assertThat(context).hasSingleBean(EmbeddedConnectionDetails.class));
        runner.withPropertyValues("spring.profiles.active=test")
                .run(context -> assertThat(context).hasSingleBean(EmbeddedConnectionDetails.class));
    }

    @Test
    void winsOverDetailsFromProperties() {
        runner.withPropertyValues("spring.profiles.active=test")
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasSingleBean(JdbcConnectionDetails.class);
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .startsWith("jdbc:postgresql://localhost:")
                            .contains("/dev_services_");
                    assertThat(context.getBean(DataSource.class).getConnection().isValid(1))
                            .isTrue();
                });
    }

    @Test
    @Tag("asvs:V15.2.3")
    void isAbsentInOtherProfiles() {
        runner.withPropertyValues("spring.profiles.active=prod")
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
    }

    @Test
    @Tag("asvs:V15.2.3")
    void isAbsentWithoutProfile() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DevServicesAutoConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
    }

    @Test
    void isAbsentWhenUrlIsConfigured() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db/shop")
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
    }

    @Test
    void isPresentWhenUrlIsEmpty() {
        runner.withPropertyValues("spring.datasource.url=")
                .run(context -> assertThat(context).hasSingleBean(JdbcConnectionDetails.class));
    }

    @Test
    void backsOffWhenUserDefinesDetailsOrDataSource() {
        runner.withBean(JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedConnectionDetails.class));
        runner.withBean(DataSource.class, () -> mock(DataSource.class))
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedConnectionDetails.class));
    }

    @Test
    void isAbsentWithoutSpringBootJdbc() {
        runner.withClassLoader(new FilteredClassLoader("org.springframework.boot.jdbc"))
                .run(context -> assertThat(context).doesNotHaveBean(DevServicesAutoConfiguration.class));
    }

    @Test
    void isAbsentWhenDisabled() {
        runner.withPropertyValues("gofasta.dev-services.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(DevServicesAutoConfiguration.class));
    }

    @Test
    void refusesModeThatDoesNotExist() {
        runner.withPropertyValues("gofasta.dev-services.mode=docker")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("docker"));
    }

    @Test
    void startsTheEngineOfTheOneDriver() {
        runner.withClassLoader(new FilteredClassLoader("org.mariadb", "org.postgresql"))
                .withPropertyValues("spring.profiles.active=test")
                .run(context -> assertThat(
                                context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                        .startsWith("jdbc:sqlite:"));
    }

    @Test
    void refusesToChooseBetweenTwoDrivers() {
        runner.withClassLoader(new FilteredClassLoader("org.mariadb"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DevServicesException.class)
                        .hasMessageContaining("several are on the class path: PostgreSQL, SQLite")
                        .hasMessageContaining("gofasta.dev-services.database to the one to start: postgres, sqlite"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "SQLSERVER"})
    void refusesToDevelopOnWhatCannotBeEmbedded(DatabaseEngine engine) {
        runner.withPropertyValues("spring.profiles.active=dev", "gofasta.dev-services.database=" + engine)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DevServicesException.class)
                        .hasMessageContaining(engine.title() + " can't be embedded")
                        .hasMessageContaining("compose.yaml")
                        .hasMessageContaining("SPRING_DATASOURCE_URL"));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRES", "MARIADB", "SQLITE"})
    void startsTheEngineThatIsNamed(DatabaseEngine engine) {
        runner.withClassLoader(getClass().getClassLoader())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("spring.profiles.active=test", "gofasta.dev-services.database=" + engine)
                .run(context -> {
                    try (Connection connection =
                            context.getBean(DataSource.class).getConnection()) {
                        assertThat(connection.getMetaData().getDatabaseProductName())
                                .isEqualTo(engine.title());
                    }
                });
    }

    @Test
    void saysWhatToAddWithoutAnyDriver() {
        runner.withClassLoader(new FilteredClassLoader(
                        "org.mariadb", "org.postgresql", "org.sqlite", "com.mysql", "com.microsoft"))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("Add org.postgresql:postgresql"));
    }

    @Test
    void bindsProperties() {
        runner.withPropertyValues(
                        "gofasta.dev-services.postgres.directory=data here",
                        "gofasta.dev-services.postgres.port=5433",
                        "gofasta.dev-services.postgres.database=shop")
                .run(context -> {
                    DevServicesProperties.Postgres postgres =
                            context.getBean(DevServicesProperties.class).getPostgres();
                    assertThat(postgres.getDirectory()).hasName("data here").isRelative();
                    assertThat(postgres.getPort()).isEqualTo(5433);
                    assertThat(postgres.getDatabase()).isEqualTo("shop");
                });
    }
}
