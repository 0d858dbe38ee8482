package dev.gofasta.web.internal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell browsers to do as little as possible with an answer. */
public final class SecurityHeaders {

    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(),"
                            + " payment=(), usb=()",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cache-Control", "no-store");

    private final PathValues<String> policies;

    private final Duration hstsMaxAge;

    public SecurityHeaders(PathValues<String> policies, Duration hstsMaxAge) {
        this.policies = policies;
        this.hstsMaxAge = hstsMaxAge;
    }

    public Map<String, String> of(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>(FIXED);
        headers.put("Content-Security-Policy", this.policies.of(request));
        // Over plain HTTP browsers must ignore it; behind a proxy, the forwarded scheme counts.
        if (request.isSecure() && this.hstsMaxAge.toSeconds() > 0) {
            headers.put("Strict-Transport-Security", "max-age=" + this.hstsMaxAge.toSeconds() + "; includeSubDomains");
        }
        return headers;
    }
}
