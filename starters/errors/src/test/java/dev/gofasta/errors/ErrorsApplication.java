package dev.gofasta.errors;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A small application that can fail in every way. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@Import(ErrorsApplication.Things.class)
class ErrorsApplication {

    enum Colour {
        RED,
        GREEN
    }

    record Line(@NotNull @Nullable String name, @Nullable Integer amount) {}

    record Thing(
            @NotBlank String name,
            @Max(10) @Nullable BigDecimal price,
            @Nullable Colour colour,
            @Nullable UUID owner,
            @Valid @Nullable List<Line> lines,
            @Nullable List<@NotBlank String> tags,
            @Valid @Nullable Map<String, Line> named) {}

    record Filter(
            @Nullable String name,
            @Nullable BigDecimal price,
            @Max(5) @Nullable Integer rank) {}

    @Bean
    OncePerRequestFilter failingFilter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                switch (request.getRequestURI()) {
                    case "/filter/throws" -> throw new IllegalStateException("secret of the filter");
                    case "/filter/conflict" -> throw ApplicationException.conflict("BUSY", "Busy now.");
                    case "/filter/busy" ->
                        throw ApplicationException.unavailable("Busy now.").retryAfter(Duration.ofSeconds(30));
                    case "/filter/sends" -> response.sendError(403, "secret reason");
                    default -> chain.doFilter(request, response);
                }
            }
        };
    }

    @RestController
    static class Things {

        @PostMapping(path = "/things", consumes = "application/json")
        Thing create(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @PostMapping("/many")
        List<Line> many(@RequestBody List<@Valid Line> lines) {
            return lines;
        }

        @PostMapping("/upload")
        String upload(@RequestParam("file") MultipartFile file) {
            return "ok";
        }

        @GetMapping(path = "/things", produces = "application/json")
        List<String> list(@Valid Filter filter) {
            return List.of();
        }

        @GetMapping("/things/{id}")
        String get(@PathVariable UUID id) {
            throw ApplicationException.notFound("Thing", id);
        }

        @PutMapping("/things/{id}")
        String put(@PathVariable UUID id, @RequestHeader("If-Match") String tag) {
            return tag;
        }

        @GetMapping("/params")
        String params(
                @RequestParam @Max(3) int size,
                @RequestHeader("X-Rank") @Nullable Integer rank,
                @RequestHeader("X-Must") String must) {
            return "ok";
        }

        @GetMapping("/fails/{how}")
        String fails(@PathVariable String how) throws Throwable {
            throw switch (how) {
                case "unexpected" -> new IllegalStateException("secret SELECT * FROM users");
                case "reason" -> new ResponseStatusException(HttpStatus.GONE, "It was sold.");
                case "reason500" -> new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR, "secret");
                case "places" ->
                    ApplicationException.badRequest("OUT_OF_STOCK", "Only 3 left.")
                            .at(Violation.body("/amount", "TOO_MANY", "must be at most 3"));
                case "slow-down" ->
                    new CompletionException(
                            ApplicationException.tooManyRequests("Slow down.").retryAfter(Duration.ofMillis(1_001)));
                case "at-once" ->
                    ApplicationException.tooManyRequests("Slow down.").retryAfter(Duration.ZERO);
                default -> new StackOverflowError();
            };
        }
    }
}
