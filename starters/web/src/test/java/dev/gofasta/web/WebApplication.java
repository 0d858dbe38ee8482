package dev.gofasta.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.NumberFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small application that uses everything of this starter. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@Import(WebApplication.Things.class)
class WebApplication {

    enum Colour {
        RED,
        GREEN
    }

    record Line(@NotNull @Nullable String name, @Nullable Integer amount) {}

    record Thing(
            @NotBlank @Nullable String name,
            @Max(100) @Nullable BigDecimal price,
            @Nullable Integer amount,
            @Nullable Boolean active,
            @Nullable Colour colour,
            @Nullable UUID owner,
            @Nullable Instant since,
            @Nullable LocalDate day,
            @Nullable LocalDateTime local,
            @Nullable OffsetDateTime at,
            @Nullable Double ratio,
            @Valid @Nullable List<Line> lines,
            @Nullable List<@NotBlank String> tags) {}

    record Filter(
            @Nullable String name,
            @Nullable BigDecimal price,
            @Nullable BigInteger count,
            @Nullable UUID ref,
            @Nullable LocalDate day,
            @Nullable Instant since,
            @Nullable OffsetDateTime at,
            @Nullable List<UUID> refs,

            @Nullable @DateTimeFormat(pattern = "dd.MM.yyyy")
            LocalDate german) {}

    record Formatted(
            @Nullable @NumberFormat(pattern = "#,##0.00") BigDecimal amount) {}

    @RestController
    static class Things {

        @GetMapping("/things")
        String list(
                Filter filter,
                @RequestParam(name = "q") @Nullable String query,
                @SortableBy({"name", "price"}) Pageable page) {
            return page.getPageNumber() + " " + page.getPageSize() + " " + page.getSort();
        }

        @GetMapping("/filter")
        Filter filter(Filter filter) {
            return filter;
        }

        @GetMapping("/formatted")
        String formatted(
                Formatted formatted, @RequestParam @NumberFormat(pattern = "#,##0.00") @Nullable BigDecimal sum) {
            return formatted.amount() + " " + sum;
        }

        @GetMapping("/single/{day}")
        String single(@PathVariable LocalDate day, @RequestParam BigDecimal price) {
            return day + " " + price;
        }

        @PutMapping("/current/{id}")
        long current(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag ifMatch) {
            ifMatch.requireCurrent(4);
            return ifMatch.version();
        }

        @PostMapping("/things")
        Thing create(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @PutMapping("/things/{id}")
        long update(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag ifMatch) {
            return ifMatch.version();
        }

        @PatchMapping(path = "/things/{id}", consumes = MergePatch.MEDIA_TYPE)
        Thing patch(@PathVariable UUID id, @RequestBody MergePatch<Thing> patch) {
            return patch.applyTo(new Thing(
                    "old",
                    new BigDecimal("12345678901234567890.10").movePointLeft(19),
                    1,
                    true,
                    Colour.RED,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(new Line("a", 1)),
                    List.of("x")));
        }

        @GetMapping("/mdc")
        String mdc() {
            return String.valueOf(MDC.get("requestId"));
        }

        @GetMapping("/async")
        Callable<String> async(HttpServletRequest request) {
            return () -> "done";
        }

        @GetMapping("/sends")
        void sends(HttpServletResponse response) throws IOException {
            LoggerFactory.getLogger("test").debug("sending");
            response.sendError(403);
        }
    }
}
