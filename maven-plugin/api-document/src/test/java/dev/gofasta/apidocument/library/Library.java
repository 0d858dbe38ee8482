package dev.gofasta.apidocument.library;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An application that asks its database wherever it can. */
@SpringBootApplication
public class Library {

    public static void main(String[] args) {
        SpringApplication.run(Library.class, args);
    }

    @Bean
    WebMvcConfigurer audited(BookRepository books, JdbcTemplate jdbc) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                if (books.hashCode() == jdbc.hashCode()) {
                    throw new IllegalStateException("One of the two is not there");
                }
            }
        };
    }

    @RestController
    static class BookController {

        private final List<Book> all;

        BookController(BookRepository books) {
            all = books.findAll();
        }

        @GetMapping("/books/{id}")
        Book get(@PathVariable long id) {
            return all.get((int) id);
        }

        @GetMapping("/books/{id}/isbn")
        ResponseEntity<Isbn> isbn(@PathVariable long id) {
            return ResponseEntity.notFound().build();
        }

        @Hidden
        @GetMapping("/secret")
        String secret() {
            return "";
        }
    }

    /** Sets springdoc up as its documentation shows it. */
    @Configuration
    static class Descriptions {

        static {
            SpringDocUtils.getConfig().replaceWithClass(Isbn.class, String.class);
        }
    }

    record Isbn(int group, int publisher) {}

    @RestControllerAdvice
    static class Errors {

        Errors(BookRepository books) {
            books.count();
        }

        @ExceptionHandler
        String handle(IllegalStateException ex) {
            return "";
        }
    }
}
