package dev.gofasta.web;

import dev.gofasta.web.internal.http.DefaultHeadersResponse;
import dev.gofasta.web.internal.http.PathValues;
import dev.gofasta.web.internal.http.SecurityHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer, errors included, the headers that tell browsers to do as little as possible with it. What the application
 * sets itself, such as {@code Cache-Control}, takes the place of the header of this filter.
 */
public final class SecurityHeadersFilter extends OncePerRequestFilter {

    private final SecurityHeaders headers;

    /**
     * Creates a filter.
     *
     * @param contentSecurityPolicy the value of {@code Content-Security-Policy}
     * @param paths other policies, by pattern of the path such as {@code /swagger-ui/**}
     * @param hstsMaxAge how long browsers must use TLS only; zero for no {@code Strict-Transport-Security}
     */
    public SecurityHeadersFilter(String contentSecurityPolicy, Map<String, String> paths, Duration hstsMaxAge) {
        this.headers = new SecurityHeaders(new PathValues<>(contentSecurityPolicy, paths), hstsMaxAge);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new DefaultHeadersResponse(response, this.headers.of(request)));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
