package dev.gofasta.web;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Handles a {@code POST} or {@code PATCH} with an {@code Idempotency-Key} once and answers its repeats with the same answer
 * (draft-ietf-httpapi-idempotency-key-header-07). It stands behind what authenticates, because keys belong to a user.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("POST", "PATCH");

    // Another try may end differently, without any change of the request.
    private static final Set<Integer> NOT_KEPT = Set.of(401, 403, 408, 425, 429);

    private final IdempotencyStore store;

    private final IdempotencySettings settings;

    private final ClientAddress addresses;

    private final FilterErrors errors;

    private final List<PathPattern> excluded;

    /**
     * Creates a filter.
     *
     * @param store keeps the answers
     * @param settings what is kept
     * @param addresses tells callers apart who are not signed in
     * @param resolver gives what answers exceptions, or null for the plain status
     */
    public IdempotencyFilter(
            IdempotencyStore store,
            IdempotencySettings settings,
            ClientAddress addresses,
            Supplier<? extends @Nullable HandlerExceptionResolver> resolver) {
        this.store = store;
        this.settings = settings;
        this.addresses = addresses;
        this.errors = new FilterErrors(resolver);
        this.excluded = settings.excludedPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod()) || request.getHeader(IdempotencyKeys.HEADER) == null) {
            return true;
        }
        PathContainer path = RequestPaths.of(request);
        return this.excluded.stream().anyMatch(pattern -> pattern.matches(path));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key;
        String fingerprint;
        byte[] body;
        Optional<IdempotencyRecord> known;
        try {
            key = IdempotencyKeys.stored(request, String.valueOf(IdempotencyKeys.read(request)), this.addresses);
            body = body(request);
            fingerprint = IdempotencyKeys.fingerprint(request, body);
            known = this.store.begin(key, fingerprint);
            if (known.isPresent()) {
                Replay.answer(known.get(), fingerprint, response);
                return;
            }
        } catch (ApplicationException refusal) {
            this.errors.answer(request, response, refusal.kind().status(), refusal);
            return;
        } catch (ErrorResponseException refusal) {
            this.errors.answer(request, response, refusal.getStatusCode().value(), refusal);
            return;
        }
        handle(key, fingerprint, new BufferedRequest(request, body), response, chain);
    }

    private void handle(
            String key, String fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RecordedResponse recorded = new RecordedResponse(response, this.settings.maxAnswerBytes());
        boolean done = false;
        try {
            chain.doFilter(request, recorded);
            done = true;
        } finally {
            if (!done) {
                this.store.abandon(key);
            }
        }
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(new WhenComplete(() -> keep(key, fingerprint, recorded)));
        } else {
            keep(key, fingerprint, recorded);
        }
    }

    private void keep(String key, String fingerprint, RecordedResponse response) {
        int status = response.getStatus();
        if (status >= 500 || response.isErrorSent() || NOT_KEPT.contains(status)) {
            this.store.abandon(key);
            return;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : this.settings.headers()) {
            List<String> values = new ArrayList<>(response.getHeaders(name));
            if (!values.isEmpty() && !name.equalsIgnoreCase(HttpHeaders.SET_COOKIE)) {
                headers.put(name, values);
            }
        }
        if (response.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(response.getContentType()));
        }
        this.store.complete(key, new IdempotencyRecord(fingerprint, status, headers, response.body()));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded")) {
            throw ApplicationException.badRequest(
                    "IDEMPOTENCY_NOT_SUPPORTED", "An Idempotency-Key cannot be used with forms and multipart bodies.");
        }
        byte[] body = request.getInputStream().readNBytes(this.settings.maxRequestBytes() + 1);
        if (body.length > this.settings.maxRequestBytes()) {
            throw Replay.problem(
                    413,
                    "PAYLOAD_TOO_LARGE",
                    "A body with an Idempotency-Key has at most " + this.settings.maxRequestBytes() + " bytes.");
        }
        return body;
    }

    private record WhenComplete(Runnable action) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            this.action.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {}

        @Override
        public void onError(AsyncEvent event) {}

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
