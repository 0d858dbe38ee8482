package dev.gofasta.web;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses with 429 what comes too often. Every answer to a request that a rule is about tells the rule in {@code RateLimit-Policy}
 * and what is left in {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-11).
 */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final RateLimiter limiter;

    private final List<RateLimitMatcher> rules;

    private final Function<HttpServletRequest, @Nullable String> key;

    private final FilterErrors errors;

    /**
     * Creates a filter.
     *
     * @param limiter counts the requests
     * @param rules the rules, all of which a request must pass; the strictest is asked first
     * @param key tells whose request it is; null for one that no rule is about
     * @param resolver gives what answers exceptions, or null for the plain status
     */
    public RateLimitFilter(
            RateLimiter limiter,
            List<RateLimitRule> rules,
            Function<HttpServletRequest, @Nullable String> key,
            Supplier<? extends @Nullable HandlerExceptionResolver> resolver) {
        this.limiter = limiter;
        // What the strictest refuses must not use up what the others allow.
        this.rules = rules.stream()
                .sorted(Comparator.comparingDouble(
                        rule -> (double) rule.capacity() / rule.period().toMillis()))
                .map(RateLimitMatcher::new)
                .toList();
        this.key = key;
        this.errors = new FilterErrors(resolver);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (this.rules.isEmpty() || passes(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean passes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PathContainer path = RequestPaths.of(request);
        String caller = null;
        for (RateLimitMatcher candidate : this.rules) {
            if (!candidate.matches(request.getMethod(), path)) {
                continue;
            }
            caller = (caller != null) ? caller : this.key.apply(request);
            if (caller != null && !passes(candidate.rule(), caller, request, response)) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(RateLimitRule rule, String caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RateLimitDecision decision;
        try {
            decision = this.limiter.tryConsume(rule, caller);
        } catch (ApplicationException refusal) {
            this.errors.answer(request, response, refusal.kind().status(), refusal);
            return false;
        }
        response.addHeader(
                "RateLimit-Policy", "\"" + rule.name() + "\";q=" + rule.capacity() + ";w=" + seconds(rule.period()));
        response.addHeader(
                "RateLimit", "\"" + rule.name() + "\";r=" + decision.remaining() + ";t=" + seconds(decision.reset()));
        if (decision.allowed()) {
            return true;
        }
        long wait = Math.max(1, seconds(decision.retryAfter()));
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        this.errors.answer(
                request,
                response,
                429,
                ApplicationException.tooManyRequests("Too many requests; try again in " + wait + " s."));
        return false;
    }

    /** Rounded up, so that nobody comes too early. */
    private static long seconds(Duration duration) {
        return duration.plus(SECOND).minusNanos(1).toSeconds();
    }
}
