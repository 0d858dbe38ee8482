package dev.gofasta.web.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A service in a process of its own that tells its port in a file and is stopped from outside. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@Import(StoppedApplication.Things.class)
public class StoppedApplication {

    public static void main(String[] args) throws Exception {
        Path file = Path.of(System.getProperty("port.file"));
        int port = ((ServletWebServerApplicationContext) SpringApplication.run(StoppedApplication.class, args))
                .getWebServer()
                .getPort();
        Path part = Files.writeString(Path.of(file + ".part"), String.valueOf(port));
        Files.move(part, file);
    }

    @RestController
    static class Things implements DisposableBean {

        private final AtomicInteger begun = new AtomicInteger();

        @GetMapping("/wait/{millis}")
        String pause(@PathVariable long millis) throws InterruptedException {
            this.begun.incrementAndGet();
            if (millis >= 1000) {
                System.out.println("slow");
            }
            Thread.sleep(millis);
            return "done";
        }

        @Override
        public void destroy() {
            System.out.println("handled " + this.begun);
        }
    }
}
