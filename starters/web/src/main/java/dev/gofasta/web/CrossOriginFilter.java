package dev.gofasta.web;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.ErrorKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers pre-flight requests before anybody asks who the caller is, and refuses origins that are not allowed with 403. */
public final class CrossOriginFilter extends OncePerRequestFilter {

    // The name that the errors starter looks for.
    private static final String ERROR_ATTRIBUTE = "dev.gofasta.error";

    private final CorsConfigurationSource source;

    private final DefaultCorsProcessor processor = new DefaultCorsProcessor() {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // Spring would write a text; this filter sends an error instead.
        }
    };

    /**
     * Creates a filter.
     *
     * @param source says what is allowed
     */
    public CrossOriginFilter(CorsConfigurationSource source) {
        this.source = source;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!this.processor.processRequest(this.source.getCorsConfiguration(request), request, response)) {
            request.setAttribute(
                    ERROR_ATTRIBUTE,
                    ApplicationException.of(
                            ErrorKind.FORBIDDEN, "CORS_REFUSED", "This origin, method or header is not allowed."));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
        }
    }
}
