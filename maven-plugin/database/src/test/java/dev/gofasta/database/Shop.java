package dev.gofasta.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application whose database and migrations a test decides. */
@SpringBootApplication
class Shop {

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }
}
