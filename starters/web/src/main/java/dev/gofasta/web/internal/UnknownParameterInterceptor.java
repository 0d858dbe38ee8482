package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that a list does not take: a filter with a typo must not silently return everything. */
public final class UnknownParameterInterceptor implements HandlerInterceptor {

    private final Collection<String> always;

    private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();

    public UnknownParameterInterceptor(Collection<String> always) {
        this.always = List.copyOf(always);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST) {
            KnownParameters parameters =
                    this.known.computeIfAbsent(method.getMethod(), key -> KnownParameters.of(method, this.always));
            refuseUnknown(request, parameters);
        }
        return true;
    }

    private static void refuseUnknown(HttpServletRequest request, KnownParameters parameters) {
        if (!parameters.strict()) {
            return;
        }
        List<Violation> violations = request.getParameterMap().keySet().stream()
                .filter(name -> !parameters.contains(name))
                .map(name -> Violation.query(
                        name,
                        "UNKNOWN_PARAMETER",
                        "is not known here; known are " + String.join(", ", parameters.names())))
                .toList();
        if (!violations.isEmpty()) {
            Violation first = violations.get(0);
            throw BadRequests.of(
                    "INVALID_PARAMETER",
                    "The query parameter " + first.where() + " " + first.message() + ".",
                    violations);
        }
    }
}
