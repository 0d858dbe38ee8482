package dev.gofasta.session.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers 503 where a filter meets a store that is down; an error page would ask the store again. */
public final class SessionFailureFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(SessionFailureFilter.class);

    private final HandlerExceptionResolver resolver;

    public SessionFailureFilter(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            SessionUnavailableException unavailable = find(failure);
            if (unavailable == null || response.isCommitted()) {
                throw failure;
            }
            answer(request, response, unavailable);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, SessionUnavailableException failure) {
        response.resetBuffer();
        if (resolver.resolveException(request, response, null, failure) == null) {
            log.warn("The store of the sessions does not answer.", failure);
            response.setStatus(failure.kind().status());
        }
    }

    private static @Nullable SessionUnavailableException find(Throwable failure) {
        Throwable current = failure;
        for (int depth = 0; current != null && depth < 16; depth++) {
            if (current instanceof SessionUnavailableException found) {
                return found;
            }
            current = current.getCause();
        }
        return null;
    }
}
