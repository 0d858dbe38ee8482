package dev.gofasta.rbac.internal.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;

/** The path of a request as Spring MVC will look for its handler, so that the two can't disagree. */
public final class RequestPaths {

    private static final String DISPATCHER = "dispatcherServlet";

    private RequestPaths() {}

    /** Returns the path below the servlet, or null if it can't be read. */
    public static @Nullable PathContainer of(HttpServletRequest request) {
        try {
            // Parsed anew, as the dispatcher does: a cached path may be that of the request before a forward.
            if (isBelowOtherServlet(request)) {
                return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                        .pathWithinApplication();
            }
            return ServletRequestPathUtils.parse(request).pathWithinApplication();
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }

    /** Below a prefix of another servlet, {@code /h2/products} must not count as {@code /products}. */
    private static boolean isBelowOtherServlet(HttpServletRequest request) {
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH
                && !DISPATCHER.equals(request.getHttpServletMapping().getServletName());
    }
}
