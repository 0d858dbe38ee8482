package dev.gofasta.web.internal.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the name of the user, which only filters behind the authentication can see, for the log of requests. */
public final class UserFilter extends OncePerRequestFilter {

    /** The request attribute that holds the name. */
    public static final String ATTRIBUTE = "dev.gofasta.user";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRemoteUser() != null) {
            request.setAttribute(ATTRIBUTE, request.getRemoteUser());
        }
        chain.doFilter(request, response);
    }
}
