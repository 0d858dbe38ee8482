package dev.gofasta.data.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Gives the pools of SQLite databases our driver, and settings that the URL and the properties of the pool override. */
public final class SqlitePools implements BeanPostProcessor {

    private static final Map<String, String> SETTINGS = Map.of(
            // Off unless asked for.
            "foreign_keys", "true",
            // Readers do not wait for writers.
            "journal_mode", "WAL",
            // What a crash of the machine may lose is the last commits, never the consistency.
            "synchronous", "NORMAL",
            // Milliseconds that a writer waits for another one.
            "busy_timeout", "10000");

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool && isSqlite(pool.getJdbcUrl()) && !pool.isRunning()) {
            SETTINGS.forEach((name, value) -> {
                // To the driver, properties come before the URL.
                if (!pool.getJdbcUrl().matches(".*[?&]" + name + "=.*")) {
                    pool.getDataSourceProperties().putIfAbsent(name, value);
                }
            });
            pool.setDriverClassName(SqliteDriver.class.getName());
        }
        return bean;
    }

    private static boolean isSqlite(@Nullable String url) {
        return url != null && url.startsWith("jdbc:sqlite:");
    }
}
