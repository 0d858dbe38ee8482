package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a list does not take, since a filter with a typo must not silently return everything, and
 * values that no database can hold.
 */
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
            refuse(request, parameters);
        }
        return true;
    }

    private static void refuse(HttpServletRequest request, KnownParameters parameters) {
        if (!parameters.strict()) {
            return;
        }
        List<Violation> violations = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!parameters.contains(name)) {
                String known = String.join(", ", parameters.names());
                violations.add(Violation.query(name, "UNKNOWN_PARAMETER", "is not known here; known are " + known));
            } else if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                violations.add(Violation.query(name, "INVALID_DATA", "must not contain the character NUL"));
            }
        });
        if (!violations.isEmpty()) {
            throw BadRequests.invalidParameters(violations);
        }
    }
}
