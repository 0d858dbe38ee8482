package dev.gofasta.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request with an idempotency key, and its answer once there is one.
 *
 * @param fingerprint tells the content of the request from others
 * @param status the HTTP status of the answer; 0 while the request is being handled
 * @param headers the headers of the answer that are kept
 * @param body the body of the answer; null while there is none and if it is too large to be kept
 */
public record IdempotencyRecord(
        String fingerprint, int status, Map<String, List<String>> headers, byte @Nullable [] body) {

    /**
     * A request that is being handled.
     *
     * @param fingerprint tells the content of the request from others
     * @return the record, without an answer
     */
    public static IdempotencyRecord inProgress(String fingerprint) {
        return new IdempotencyRecord(fingerprint, 0, Map.of(), null);
    }

    /**
     * Whether the request is still being handled.
     *
     * @return true until there is an answer
     */
    public boolean isInProgress() {
        return this.status == 0;
    }
}
