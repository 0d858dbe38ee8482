package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.data.internal.BoundedPools;
import dev.gofasta.data.internal.PatientMigrations;
import org.flywaydb.core.api.callback.Callback;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

class DataTimeLimitsAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataTimeLimitsAutoConfiguration.class,
                    FlywayTimeLimitsAutoConfiguration.class,
                    DataSourceAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/shop");

    @Test
    void limitsPoolAndDriver() {
        runner.run(context -> {
            HikariDataSource pool = context.getBean(HikariDataSource.class);
            assertThat(pool.getConnectionTimeout()).isEqualTo(5000);
            assertThat(pool.getValidationTimeout()).isEqualTo(1000);
            assertThat(pool.getDataSourceProperties())
                    .containsEntry("connectTimeout", "3")
                    .containsEntry("loginTimeout", "3")
                    .containsEntry("socketTimeout", "10");
        });
    }

    @Test
    void knowsTheUnitsOfOtherDrivers() {
        runner.withPropertyValues("spring.datasource.url=jdbc:mariadb://localhost/shop")
                .run(context -> assertThat(
                                context.getBean(HikariDataSource.class).getDataSourceProperties())
                        .containsEntry("connectTimeout", "3000")
                        .containsEntry("socketTimeout", "10000"));
    }

    @Test
    void leavesOtherDatabasesAlone() {
        runner.withPropertyValues("spring.datasource.url=jdbc:sqlite::memory:").run(context -> {
            HikariDataSource pool = context.getBean(HikariDataSource.class);
            assertThat(pool.getConnectionTimeout()).isEqualTo(30_000);
            assertThat(pool.getDataSourceProperties()).isEmpty();
        });
    }

    @Test
    void whatIsSetByTheApplicationWins() {
        runner.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://localhost/shop?socketTimeout=60",
                        "spring.datasource.hikari.connection-timeout=30000",
                        "spring.datasource.hikari.validationTimeout=5000",
                        "spring.datasource.hikari.data-source-properties.connectTimeout=7")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getConnectionTimeout()).isEqualTo(30_000);
                    assertThat(pool.getValidationTimeout()).isEqualTo(5000);
                    assertThat(pool.getDataSourceProperties())
                            .containsEntry("connectTimeout", "7")
                            .containsEntry("loginTimeout", "3")
                            .doesNotContainKey("socketTimeout");
                });
    }

    @Test
    void backsOffBeforeABeanOfTheUser() {
        BoundedPools mine = new BoundedPools(new MockEnvironment());
        runner.withBean(BoundedPools.class, () -> mine)
                .run(context -> assertThat(context.getBean(BoundedPools.class)).isSameAs(mine));
    }

    @Test
    void isSwitchedOff() {
        for (String property : new String[] {"gofasta.data.enabled", "gofasta.data.time-limits"}) {
            runner.withPropertyValues(property + "=false").run(context -> {
                assertThat(context).doesNotHaveBean(BoundedPools.class).doesNotHaveBean(PatientMigrations.class);
                assertThat(context.getBean(HikariDataSource.class).getConnectionTimeout())
                        .isEqualTo(30_000);
            });
        }
    }

    @Test
    void worksWithoutFlywayAndWithoutHikari() {
        runner.withClassLoader(new FilteredClassLoader(Callback.class))
                .run(context ->
                        assertThat(context).hasSingleBean(BoundedPools.class).doesNotHaveBean("patientMigrations"));
        runner.withClassLoader(new FilteredClassLoader(HikariDataSource.class))
                .run(context -> assertThat(context).doesNotHaveBean("boundedPools"));
    }
}
