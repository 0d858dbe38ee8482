package dev.gofasta.errors.internal;

import java.util.Set;

/** Tells apart, by name, errors of libraries that may be absent. */
final class ForeignErrors {

    private static final Set<String> SECURITY = Set.of(
            "org.springframework.security.access.AccessDeniedException",
            "org.springframework.security.core.AuthenticationException");

    private static final Set<String> DISCONNECTS = Set.of(
            "org.apache.catalina.connector.ClientAbortException",
            "org.eclipse.jetty.io.EofException",
            "org.springframework.web.context.request.async.AsyncRequestNotUsableException");

    private ForeignErrors() {}

    static boolean isSecurity(Throwable error) {
        return named(error, SECURITY);
    }

    /** Whether the caller closed the connection; a broken connection to another server is not meant. */
    static boolean isDisconnect(Throwable error) {
        Throwable current = error;
        for (int depth = 0; current != null && depth < 32; depth++) {
            if (named(current, DISCONNECTS)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    private static boolean named(Throwable error, Set<String> names) {
        for (Class<?> type = error.getClass(); type != null; type = type.getSuperclass()) {
            if (names.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }
}
