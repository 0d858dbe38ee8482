package dev.gofasta.apidocument;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request for the document that nobody sent: it has an address, and nothing else. */
final class DocumentRequest {

    private static final String HOST = "http://localhost";

    private final String path;

    private DocumentRequest(String path) {
        this.path = path;
    }

    static HttpServletRequest to(String path) {
        DocumentRequest request = new DocumentRequest(path.replaceAll("/{2,}", "/"));
        return (HttpServletRequest) Proxy.newProxyInstance(
                DocumentRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> request.answer(method));
    }

    /** Returns the path of {@code url}, which depends on no host and port, or {@code url} where that names another host. */
    static String withoutHost(String url) {
        if (!url.equals(HOST) && !url.startsWith(HOST + "/")) {
            return url;
        }
        return url.length() <= HOST.length() + 1 ? "/" : url.substring(HOST.length());
    }

    private @Nullable Object answer(Method method) {
        Class<?> type = method.getReturnType();
        return switch (method.getName()) {
            case "getRequestURL" -> new StringBuffer(HOST + path);
            case "getRequestURI", "getServletPath", "toString" -> path;
            case "getMethod" -> "GET";
            case "getScheme" -> "http";
            case "getServerName" -> "localhost";
            case "getServerPort" -> 80;
            case "hashCode" -> path.hashCode();
            default ->
                type == Enumeration.class
                        ? Collections.emptyEnumeration()
                        : type == int.class
                                ? (Object) 0
                                : type == long.class ? (Object) 0L : type == boolean.class ? false : null;
        };
    }
}
