package dev.gofasta.apidocument.broken;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An application whose web layer can't be made. */
@Configuration
@EnableAutoConfiguration
public class Broken {

    public static void main(String[] args) {
        SpringApplication.run(Broken.class, args);
    }

    @Bean
    WebMvcConfigurer webLayer() {
        throw new IllegalStateException("APP_KEY is not set");
    }
}
