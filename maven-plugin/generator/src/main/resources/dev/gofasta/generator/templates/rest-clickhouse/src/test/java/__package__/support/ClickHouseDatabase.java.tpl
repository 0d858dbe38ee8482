package {{package}}.support;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Gives a context a database of its own, which is dropped when the context is closed. */
class ClickHouseDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVER = System.getenv("CLICKHOUSE_URL");
    private static final String USER = System.getenv().getOrDefault("CLICKHOUSE_USER", "default");
    private static final String PASSWORD = System.getenv().getOrDefault("CLICKHOUSE_PASSWORD", "");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                execute("DROP DATABASE " + name);
            }
        });
        TestPropertyValues.of(
                        "spring.datasource.url=" + urlOf(name),
                        "spring.datasource.username=" + USER,
                        "spring.datasource.password=" + PASSWORD)
                .applyTo(context);
    }

    private static void execute(String sql) {
        JdbcClient.create(new DriverManagerDataSource(urlOf("default"), USER, PASSWORD)).sql(sql).update();
    }

    private static String urlOf(String database) {
        return "jdbc:clickhouse:" + SERVER + "/" + database;
    }
}
