package dev.gofasta.data.broken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.devservices.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

class SlowMigrationTests {

    @Test
    void aMigrationMayTakeLongerThanAStatement() {
        PostgresServer server = PostgresServer.shared();
        server.createDatabase("slow_migration");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(NoteApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.flyway.locations=classpath:db/slow",
                        "spring.datasource.url=" + server.jdbcUrl("slow_migration"),
                        "spring.datasource.hikari.data-source-properties.socketTimeout=1",
                        "spring.datasource.hikari.maximum-pool-size=2",
                        "spring.datasource.username=" + server.username(),
                        "spring.datasource.password=" + server.password())
                .run()) {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
            assertThat(jdbc.queryForList("SELECT id FROM notes")).isEmpty();
            // The connections that Flyway had are limited again.
            for (int i = 0; i < 3; i++) {
                assertThatExceptionOfType(DataAccessResourceFailureException.class)
                        .isThrownBy(() -> jdbc.execute("SELECT pg_sleep(1.5)"));
            }
        }
    }
}
