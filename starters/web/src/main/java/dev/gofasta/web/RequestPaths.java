package dev.gofasta.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;

/** The path of a request as patterns see it: decoded segment by segment, below the application. */
final class RequestPaths {

    private RequestPaths() {}

    static PathContainer of(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }
}
