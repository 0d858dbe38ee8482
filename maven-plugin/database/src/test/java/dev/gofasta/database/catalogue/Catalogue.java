package dev.gofasta.database.catalogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Catalogue {

    public static void main(String[] args) {
        SpringApplication.run(Catalogue.class, args);
    }
}
