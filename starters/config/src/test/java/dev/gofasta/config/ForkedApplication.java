package dev.gofasta.config;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;

/** Started in a process of its own, whose exit code counts. */
public class ForkedApplication {

    private ForkedApplication() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Empty.class);
        application.run(arguments).close();
        System.out.println("started and ended");
    }

    @SpringBootConfiguration
    static class Empty {}
}
