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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A small application on a real database that counts its statements. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Shop {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    HikariDataSource pool(@Value("${shop.engine}") DatabaseEngine engine) {
        DatabaseServer server = DatabaseServer.shared(engine);
        String database = "shop_" + COUNT.incrementAndGet();
        server.createDatabase(database);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.jdbcUrl(database));
        pool.setUsername(server.username());
        pool.setPassword(server.password());
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource pool) {
        return ProxyDataSourceBuilder.create(pool).countQuery().build();
    }
}
