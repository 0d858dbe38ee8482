package dev.gofasta.errors.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The code and the sentence of a status of which nothing more is known. */
final class StatusTexts {

    private static final Map<Integer, String> CODES =
            Map.of(400, "BAD_REQUEST", 413, "PAYLOAD_TOO_LARGE", 500, "INTERNAL_ERROR", 503, "UNAVAILABLE");

    private static final Map<Integer, String> DETAILS = Map.ofEntries(
            Map.entry(400, "The request is not valid."),
            Map.entry(401, "Authentication is required."),
            Map.entry(403, "This is not allowed."),
            Map.entry(404, "There is nothing at this address."),
            Map.entry(405, "This method is not supported at this address."),
            Map.entry(406, "None of the accepted media types can be produced."),
            Map.entry(413, "The request is larger than allowed."),
            Map.entry(415, "This media type is not supported at this address."),
            Map.entry(500, "Something went wrong on our side."),
            Map.entry(503, "The service cannot answer now. Try again later."));

    private StatusTexts() {}

    static String code(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String name = (known != null) ? known.name() : ((status >= 500) ? "INTERNAL_ERROR" : "BAD_REQUEST");
        return CODES.getOrDefault(status, name);
    }

    static String detail(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String reason = (known != null) ? known.getReasonPhrase().toLowerCase(Locale.ROOT) : "failed";
        return DETAILS.getOrDefault(status, "The request was refused: " + reason + ".");
    }
}
