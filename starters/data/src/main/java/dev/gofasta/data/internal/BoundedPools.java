package dev.gofasta.data.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Gives pools and drivers time limits that the URL and the properties of the pool override. */
public final class BoundedPools implements BeanPostProcessor {

    private static final Duration CONNECTION = Duration.ofSeconds(5);
    private static final Duration VALIDATION = Duration.ofSeconds(1);
    private static final long HIKARI_CONNECTION = Duration.ofSeconds(30).toMillis();
    private static final long HIKARI_VALIDATION = Duration.ofSeconds(5).toMillis();

    /** Of the drivers: seconds here, milliseconds there; without them a frozen server is waited for without end. */
    private static final Map<String, Map<String, String>> DRIVERS = Map.of(
            "jdbc:postgresql:", Map.of("connectTimeout", "3", "loginTimeout", "3", "socketTimeout", "10"),
            "jdbc:mysql:", Map.of("connectTimeout", "3000", "socketTimeout", "10000"),
            "jdbc:mariadb:", Map.of("connectTimeout", "3000", "socketTimeout", "10000"));

    private final Environment environment;

    public BoundedPools(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof HikariDataSource pool && !pool.isRunning() && pool.getJdbcUrl() != null) {
            DRIVERS.forEach((prefix, limits) -> {
                if (pool.getJdbcUrl().startsWith(prefix)) {
                    limit(pool);
                    limits.forEach((name, value) -> limit(pool, name, value));
                }
            });
        }
        return bean;
    }

    private void limit(HikariDataSource pool) {
        // A value that is Hikari's own may have been set all the same.
        if (pool.getConnectionTimeout() == HIKARI_CONNECTION && !isSet("connection-timeout")) {
            pool.setConnectionTimeout(CONNECTION.toMillis());
        }
        if (pool.getValidationTimeout() == HIKARI_VALIDATION
                && !isSet("validation-timeout")
                && pool.getConnectionTimeout() > VALIDATION.toMillis()) {
            pool.setValidationTimeout(VALIDATION.toMillis());
        }
    }

    private static void limit(HikariDataSource pool, String name, String value) {
        if (!pool.getJdbcUrl().matches(".*[?&]" + name + "=.*")) {
            pool.getDataSourceProperties().putIfAbsent(name, value);
        }
    }

    private boolean isSet(String property) {
        return Binder.get(environment)
                .bind("spring.datasource.hikari." + property, String.class)
                .isBound();
    }
}
