package dev.gofasta.errors;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.RequestIds;
import dev.gofasta.core.Violation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Makes problem documents (RFC 9457) with the members {@code code}, {@code errors} and, when the request has an id,
 * {@code instance}.
 */
public final class Problems {

    /** The member that holds the stable code. */
    public static final String CODE = "code";

    /** The member that holds the places in the request; absent when there are none. */
    public static final String ERRORS = "errors";

    /**
     * The request attribute in which a filter leaves an exception before it calls {@code sendError}, so that the answer says more
     * than the status.
     */
    public static final String ERROR_ATTRIBUTE = "dev.gofasta.error";

    private static final URI NO_TYPE = URI.create("about:blank");

    private final String typeBase;

    /**
     * Creates a factory.
     *
     * @param typeBase the address that comes before the code in {@code type}; it should end with a slash
     */
    public Problems(URI typeBase) {
        this.typeBase = typeBase.toString();
    }

    /**
     * Makes a document.
     *
     * @param status the HTTP status, between 400 and 599
     * @param code a stable word for programs, in capitals
     * @param detail a sentence for people, shown to the caller
     * @param violations the places in the request that caused it, may be empty
     * @return the document
     */
    public ProblemDetail create(int status, String code, String detail, List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        complete(problem, code);
        if (!violations.isEmpty()) {
            problem.setProperty(
                    ERRORS, violations.stream().map(Problems::member).toList());
        }
        return problem;
    }

    /**
     * Makes a document.
     *
     * @param status the HTTP status, between 400 and 599
     * @param code a stable word for programs, in capitals
     * @param detail a sentence for people, shown to the caller
     * @param violations the places in the request that caused it, may be empty
     * @return the document
     */
    public ProblemDetail create(int status, String code, String detail, Violation... violations) {
        return create(status, code, detail, List.of(violations));
    }

    /**
     * Makes the document of an application's exception.
     *
     * @param exception the exception
     * @return the document
     */
    public ProblemDetail create(ApplicationException exception) {
        return create(exception.kind().status(), exception.code(), exception.detail(), exception.violations());
    }

    /**
     * Gives a document made elsewhere its {@code type}, {@code title}, {@code code} and {@code instance}; what it has already
     * stays, except the code.
     *
     * @param problem the document, which is changed
     * @param code a stable word for programs, in capitals
     */
    public void complete(ProblemDetail problem, String code) {
        if (problem.getType() == null || NO_TYPE.equals(problem.getType())) {
            problem.setType(URI.create(this.typeBase + slug(code)));
        }
        HttpStatus known = HttpStatus.resolve(problem.getStatus());
        if (problem.getTitle() == null && known != null) {
            problem.setTitle(known.getReasonPhrase());
        }
        problem.setProperty(CODE, code);
        String id = requestId();
        if (id != null && problem.getInstance() == null) {
            problem.setInstance(URI.create("urn:gofasta:request:" + id));
        }
    }

    /** Codes are the application's own, so they may have characters that no address has. */
    private static String slug(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.~-]", "-");
    }

    private static Map<String, Object> member(Violation violation) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("in", violation.in().name().toLowerCase(Locale.ROOT));
        member.put(violation.in() == Violation.In.BODY ? "pointer" : "name", violation.where());
        member.put("code", violation.code());
        member.put("message", violation.message());
        return member;
    }

    private static @Nullable String requestId() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object id =
                (request != null) ? request.getAttribute(RequestIds.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) : null;
        return (id != null) ? id.toString() : MDC.get(RequestIds.MDC_KEY);
    }
}
