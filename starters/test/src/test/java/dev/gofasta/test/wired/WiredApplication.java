package dev.gofasta.test.wired;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class WiredApplication {

    @Bean
    WiredService wiredService() {
        return new WiredService();
    }
}
