package dev.gofasta.web;

import dev.gofasta.core.ApplicationException;
import dev.gofasta.core.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads keys, and tells requests apart. */
final class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";

    // A string of structured fields, as the draft wants it, or the same without quotes, as most clients send it.
    private static final Pattern KEY = Pattern.compile("(\"?)([!#-\\[\\]-~]{1,255})\\1");

    private IdempotencyKeys() {}

    /** The key that a request brings; null if it brings none. */
    static @Nullable String read(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders(HEADER));
        if (values.isEmpty()) {
            return null;
        }
        Matcher matcher = KEY.matcher(values.get(0).strip());
        if (values.size() > 1 || !matcher.matches()) {
            String problem = "must be one key of 1 to 255 visible ASCII characters";
            throw ApplicationException.badRequest("INVALID_PARAMETER", "The header Idempotency-Key " + problem + ".")
                    .at(Violation.header(HEADER, "INVALID_IDEMPOTENCY_KEY", problem));
        }
        return matcher.group(2);
    }

    /** The key under which an answer is kept: nobody gets the answer of somebody else, or of another address. */
    static String stored(HttpServletRequest request, String key, ClientAddress addresses) {
        Principal user = request.getUserPrincipal();
        String caller = (user != null) ? "user " + user.getName() : "address " + addresses.resolve(request);
        return sha256(String.join("\n", request.getMethod(), request.getRequestURI(), key, caller), new byte[0]);
    }

    static String fingerprint(HttpServletRequest request, byte[] body) {
        String query = request.getQueryString();
        return sha256(((query != null) ? query : "") + "\n" + request.getContentType() + "\n", body);
    }

    private static String sha256(String text, byte[] more) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(more));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
