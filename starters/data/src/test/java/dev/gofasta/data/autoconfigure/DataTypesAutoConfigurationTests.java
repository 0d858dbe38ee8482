package dev.gofasta.data.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.data.internal.PortableTypes;
import dev.gofasta.data.internal.SqliteDialect;
import dev.gofasta.data.internal.SqliteDriver;
import dev.gofasta.data.internal.SqlitePools;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DataTypesAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSqliteAutoConfiguration.class,
                    DataTypesAutoConfiguration.class,
                    DataSourceAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=jdbc:sqlite::memory:");

    @Test
    void choosesTypesAndOurDialectOfSqlite() {
        runner.run(context -> assertThat(settings(context.getBeansOfType(HibernatePropertiesCustomizer.class)))
                .containsEntry(PortableTypes.SETTING, true)
                .containsEntry(JdbcSettings.DIALECT, SqliteDialect.class.getName()));
    }

    @Test
    void whatIsSetByTheApplicationWins() {
        runner.run(context -> {
            Map<String, Object> settings =
                    new HashMap<>(Map.of(PortableTypes.SETTING, false, JdbcSettings.DIALECT, "theirs"));
            context.getBeansOfType(HibernatePropertiesCustomizer.class)
                    .values()
                    .forEach(customizer -> customizer.customize(settings));
            assertThat(settings)
                    .containsOnly(Map.entry(PortableTypes.SETTING, false), Map.entry(JdbcSettings.DIALECT, "theirs"));
        });
    }

    @Test
    void backsOffBeforeBeansOfTheSameName() {
        HibernatePropertiesCustomizer mine = properties -> {};
        runner.withBean("portableColumns", HibernatePropertiesCustomizer.class, () -> mine)
                .withBean("sqliteDialect", HibernatePropertiesCustomizer.class, () -> mine)
                .run(context -> assertThat(settings(context.getBeansOfType(HibernatePropertiesCustomizer.class)))
                        .isEmpty());
    }

    @Test
    void isAbsentWhenDisabled() {
        runner.withPropertyValues("gofasta.data.enabled=false")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(HibernatePropertiesCustomizer.class)
                        .doesNotHaveBean(SqlitePools.class));
    }

    @Test
    void doesWithoutSqlite() {
        runner.withClassLoader(new FilteredClassLoader("org.sqlite", "org.hibernate.community"))
                .withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/shop")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(HibernatePropertiesCustomizer.class)
                        .doesNotHaveBean(SqlitePools.class));
    }

    @Test
    void setsUpPoolsOfSqliteUnlessTheUrlDoes() {
        runner.withPropertyValues("spring.datasource.url=jdbc:sqlite:file:memory?mode=memory&busy_timeout=123")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getDriverClassName()).isEqualTo(SqliteDriver.class.getName());
                    try (Connection connection = pool.getConnection()) {
                        assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
                        assertThat(pragma(connection, "busy_timeout")).isEqualTo("123");
                    }
                });
    }

    @Test
    void leavesOtherPoolsAlone() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost/shop")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getDriverClassName()).isEqualTo("org.postgresql.Driver");
                    assertThat(pool.getDataSourceProperties()).isEmpty();
                });
    }

    private static Map<String, Object> settings(Map<String, HibernatePropertiesCustomizer> customizers) {
        Map<String, Object> settings = new HashMap<>();
        customizers.values().forEach(customizer -> customizer.customize(settings));
        return settings;
    }

    private static String pragma(Connection connection, String name) throws Exception {
        try (ResultSet rows = connection.createStatement().executeQuery("PRAGMA " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
