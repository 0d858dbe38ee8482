package dev.gofasta.web;

import dev.gofasta.core.RequestIds;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id: the one it brings in {@code X-Request-Id}, if that is harmless, or a new one. The id is answered in
 * the same header and is in the logging context while the request is handled, in asynchronous and error dispatches too.
 */
public class RequestIdFilter extends OncePerRequestFilter {

    // Nothing that could break a line of a log or a header.
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final RequestIdGenerator generator;

    /**
     * Creates a filter.
     *
     * @param generator makes the ids of requests that bring none
     */
    public RequestIdFilter(RequestIdGenerator generator) {
        this.generator = generator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        response.setHeader(RequestIds.HEADER, id);
        MDC.put(RequestIds.MDC_KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(RequestIds.MDC_KEY);
        }
    }

    private String id(HttpServletRequest request) {
        if (request.getAttribute(RequestIds.ATTRIBUTE) instanceof String known) {
            return known;
        }
        String given = request.getHeader(RequestIds.HEADER);
        String id = (given != null && ACCEPTED.matcher(given).matches()) ? given : this.generator.generate();
        request.setAttribute(RequestIds.ATTRIBUTE, id);
        return id;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
