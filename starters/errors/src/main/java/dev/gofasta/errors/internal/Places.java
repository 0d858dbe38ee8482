package dev.gofasta.errors.internal;

import dev.gofasta.core.Violation;
import java.util.Locale;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;

/** Finds the part of the request that a parameter of a controller is read from. */
final class Places {

    private Places() {}

    static Violation.In of(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestBody.class)
                || parameter.hasParameterAnnotation(RequestPart.class)) {
            return Violation.In.BODY;
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Violation.In.PATH;
        }
        if (parameter.hasParameterAnnotation(RequestHeader.class)
                || parameter.hasParameterAnnotation(CookieValue.class)) {
            return Violation.In.HEADER;
        }
        return Violation.In.QUERY;
    }

    static Violation violation(Violation.In in, String path, String code, String message) {
        String where = (in == Violation.In.BODY) ? Pointers.ofBeanPath(path) : path;
        return new Violation(in, where, code, message);
    }

    /** Such as "The query parameter size". */
    static String subject(Violation.In in, String name) {
        return switch (in) {
            case BODY -> "The body";
            case HEADER -> "The header " + name;
            default -> "The " + in.name().toLowerCase(Locale.ROOT) + " parameter " + name;
        };
    }
}
