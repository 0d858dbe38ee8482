package dev.gofasta.openapi.internal;

import java.net.URI;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.http.HttpRequest;

/**
 * Keeps only the path of the server's URL, so that the document does not depend on the host and port it is read from.
 */
public final class RelativeServerUrl implements ServerBaseUrlCustomizer {

    @Override
    public String customize(String serverBaseUrl, HttpRequest request) {
        String path = URI.create(serverBaseUrl).getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }
}
