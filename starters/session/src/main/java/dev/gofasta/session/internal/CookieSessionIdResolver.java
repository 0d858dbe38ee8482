package dev.gofasta.session.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Reads and writes the cookie that is the session. Spring Session takes its value for the id it looks for, finds that the
 * session has another id, and so lets it be written anew after each use.
 */
public final class CookieSessionIdResolver implements HttpSessionIdResolver {

    private static final String READ = "gofasta.session.read";

    private static final String EXPIRED = "gofasta.session.expired";

    private final CookieSerializer cookies;

    public CookieSessionIdResolver(CookieSerializer cookies) {
        this.cookies = cookies;
    }

    /** Reads once for each pass through the filter: after an invalidation the cookie would bring the session back. */
    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(EXPIRED) != null || request.getAttribute(READ) == request) {
            return List.of();
        }
        request.setAttribute(READ, request);
        return cookies.readCookieValues(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(CookieSession.SEALED) instanceof String sealed) {
            cookies.writeCookieValue(new CookieValue(request, response, sealed));
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(EXPIRED, true);
        cookies.writeCookieValue(new CookieValue(request, response, ""));
    }
}
