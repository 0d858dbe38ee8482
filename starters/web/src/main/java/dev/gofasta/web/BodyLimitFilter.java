package dev.gofasta.web;

import dev.gofasta.web.internal.http.LimitedRequest;
import dev.gofasta.web.internal.http.PathValues;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large with 413: those that say so before anything of them is read, those in chunks as soon as they
 * are. Multipart bodies that are read as parts have limits of their own in {@code spring.servlet.multipart}.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final PathValues<DataSize> limits;

    /**
     * Creates a filter.
     *
     * @param maxSize the greatest size of a body
     * @param paths other sizes, by pattern of the path such as {@code /uploads/**}; the most precise one counts
     */
    public BodyLimitFilter(DataSize maxSize, Map<String, DataSize> paths) {
        this.limits = new PathValues<>(maxSize, paths);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = this.limits.of(request).toBytes();
        if (request.getContentLengthLong() > limit && !multipart(request)) {
            // What is not read would be the next request of the connection.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    private static boolean multipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }
}
