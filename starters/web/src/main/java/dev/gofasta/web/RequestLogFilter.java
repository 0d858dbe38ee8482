package dev.gofasta.web;

import dev.gofasta.core.RequestIds;
import dev.gofasta.web.internal.http.LogTexts;
import dev.gofasta.web.internal.http.PathValues;
import dev.gofasta.web.internal.http.UserFilter;
import dev.gofasta.web.internal.http.WatchedResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Logs one line for each request when it is answered: method, path, status, milliseconds, bytes, address, user and id. Answers of
 * 5xx are warnings, the others information.
 */
public final class RequestLogFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(RequestLogFilter.class);

    private static final String START = RequestLogFilter.class.getName() + ".start";

    private static final String TARGET = RequestLogFilter.class.getName() + ".target";

    private final PathValues<Boolean> logged;

    private final boolean query;

    private final ClientAddress addresses;

    /**
     * Creates a filter.
     *
     * @param excludedPaths patterns of paths that are not logged, such as {@code /actuator/health/**}
     * @param query whether the query is part of the path; it may hold secrets
     * @param addresses tells the address of the client, also behind proxies
     */
    public RequestLogFilter(List<String> excludedPaths, boolean query, ClientAddress addresses) {
        this.logged = new PathValues<>(
                true, excludedPaths.stream().distinct().collect(Collectors.toMap(Function.identity(), path -> false)));
        this.query = query;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(START) == null) {
            request.setAttribute(START, System.nanoTime());
            request.setAttribute(TARGET, this.logged.of(request) ? LogTexts.target(request, this.query) : "");
        }
        WatchedResponse watched = new WatchedResponse(response);
        // An exception or an error that was sent has the container dispatch once more, and only then the answer is
        // known.
        boolean last = false;
        try {
            chain.doFilter(request, watched);
            watched.finish();
            last = !watched.hasError();
        } finally {
            boolean error = request.getDispatcherType() == DispatcherType.ERROR;
            if (!request.isAsyncStarted() && (last || error || response.isCommitted())) {
                log(request, watched);
            }
        }
    }

    private void log(HttpServletRequest request, WatchedResponse response) {
        if (!(request.getAttribute(TARGET) instanceof String target) || target.isEmpty()) {
            return;
        }
        request.setAttribute(TARGET, "");
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - (long) request.getAttribute(START));
        int status = response.getStatus();
        log.atLevel(status >= 500 ? Level.WARN : Level.INFO)
                .log(
                        "{} {} {} {}ms {}B client={} user={} id={}",
                        LogTexts.escape(request.getMethod()),
                        target,
                        status,
                        millis,
                        response.bytes(),
                        LogTexts.escape(this.addresses.resolve(request)),
                        LogTexts.escape(text(request.getAttribute(UserFilter.ATTRIBUTE))),
                        LogTexts.escape(text(request.getAttribute(RequestIds.ATTRIBUTE))));
    }

    private static @Nullable String text(@Nullable Object value) {
        return (value != null) ? value.toString() : null;
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
