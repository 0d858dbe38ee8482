package dev.gofasta.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies without a media type, of one that is not accepted, and JSON in another charset than UTF-8 with 415. Forms of
 * other sites can send text as it is, which must not be taken for JSON.
 */
public final class ContentFilter extends OncePerRequestFilter {

    private final List<MediaType> accepted;

    /**
     * Creates a filter.
     *
     * @param accepted the media types of bodies, such as {@code application/*+json}
     */
    public ContentFilter(List<String> accepted) {
        this.accepted = accepted.stream().map(MediaType::parseMediaType).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasBody(request) || isAccepted(request.getContentType())) {
            chain.doFilter(request, response);
            return;
        }
        String types = MediaType.toString(this.accepted);
        response.setHeader(HttpHeaders.ACCEPT, types);
        switch (request.getMethod()) {
            case "POST" -> response.setHeader("Accept-Post", types);
            case "PATCH" -> response.setHeader(HttpHeaders.ACCEPT_PATCH, types);
            default -> {}
        }
        response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private boolean isAccepted(@Nullable String text) {
        if (text == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(text);
            return this.accepted.stream().anyMatch(one -> one.includes(type)) && (!isJson(type) || isUtf8(type));
        } catch (IllegalArgumentException ex) {
            // Not a media type, or a charset that does not exist.
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static boolean isUtf8(MediaType type) {
        Charset charset = type.getCharset();
        return charset == null || charset.equals(StandardCharsets.UTF_8);
    }
}
