package dev.gofasta.devservices.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DevServicesAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DevServicesAutoConfiguration.class))
            .withPropertyValues("spring.profiles.active=dev");

    @Test
    void contributesDetailsInProfilesDevAndTest() {
        runner.run(context -> assertThat(context).hasSingleBean(EmbeddedPostgresConnectionDetails.class));
        runner.withPropertyValues("spring.profiles.active=test")
                .run(context -> assertThat(context).hasSingleBean(EmbeddedPostgresConnectionDetails.class));
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
    void isAbsentInOtherProfiles() {
        runner.withPropertyValues("spring.profiles.active=prod")
                .run(context -> assertThat(context).doesNotHaveBean(JdbcConnectionDetails.class));
    }

    @Test
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
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgresConnectionDetails.class));
        runner.withBean(DataSource.class, () -> mock(DataSource.class))
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedPostgresConnectionDetails.class));
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
