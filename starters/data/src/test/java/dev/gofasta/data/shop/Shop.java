package dev.gofasta.data.shop;

import com.zaxxer.hikari.HikariDataSource;
import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A small application on a real database that counts its statements. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Shop {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    @ConditionalOnProperty("shop.engine")
    HikariDataSource embedded(@Value("${shop.engine}") DatabaseEngine engine) {
        DatabaseServer server = DatabaseServer.shared(engine);
        String database = "shop_" + COUNT.incrementAndGet();
        server.createDatabase(database);
        return pool(server.jdbcUrl(database), server.username(), server.password());
    }

    @Bean
    @ConditionalOnProperty("shop.url")
    HikariDataSource container(
            @Value("${shop.url}") String url,
            @Value("${shop.username}") String username,
            @Value("${shop.password}") String password) {
        return pool(url, username, password);
    }

    private static HikariDataSource pool(String url, String username, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(username);
        pool.setPassword(password);
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        return ProxyDataSourceBuilder.create(pool).countQuery().build();
    }
}
