package dev.gofasta.web.internal;

import dev.gofasta.core.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Makes exceptions that are answered with 400 also where the errors starter is absent. */
final class BadRequests {

    private BadRequests() {}

    static ErrorResponseException of(String code, String detail, List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setProperty("code", code);
        if (!violations.isEmpty()) {
            problem.setProperty(
                    "errors", violations.stream().map(BadRequests::member).toList());
        }
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    /** A list is asked for with query parameters that it does not take. */
    static ErrorResponseException invalidParameters(List<Violation> violations) {
        Violation first = violations.get(0);
        return of(
                "INVALID_PARAMETER", "The query parameter " + first.where() + " " + first.message() + ".", violations);
    }

    /** One violation in the shape that the errors starter writes. */
    private static Map<String, Object> member(Violation violation) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("in", violation.in().name().toLowerCase(Locale.ROOT));
        member.put(violation.in() == Violation.In.BODY ? "pointer" : "name", violation.where());
        member.put("code", violation.code());
        member.put("message", violation.message());
        return member;
    }
}
