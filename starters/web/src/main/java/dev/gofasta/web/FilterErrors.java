package dev.gofasta.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers what a filter refuses as a controller's exceptions are answered. Nothing is thrown through the container, which would
 * log each refusal with its stack.
 */
final class FilterErrors {

    private final Supplier<? extends @Nullable HandlerExceptionResolver> resolver;

    FilterErrors(Supplier<? extends @Nullable HandlerExceptionResolver> resolver) {
        this.resolver = resolver;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, int status, Exception error)
            throws IOException {
        HandlerExceptionResolver known = this.resolver.get();
        if (known == null || known.resolveException(request, response, null, error) == null) {
            response.sendError(status);
        }
    }
}
