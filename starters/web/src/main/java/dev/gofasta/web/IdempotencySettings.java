package dev.gofasta.web;

import java.util.List;

/**
 * What the idempotency filter keeps.
 *
 * @param excludedPaths patterns of paths where keys are ignored
 * @param headers names of the headers that are kept; {@code Set-Cookie} never is
 * @param maxRequestBytes the greatest size of a request with a key
 * @param maxAnswerBytes the greatest size of a body that is kept
 */
public record IdempotencySettings(
        List<String> excludedPaths, List<String> headers, int maxRequestBytes, int maxAnswerBytes) {

    public IdempotencySettings {
        excludedPaths = List.copyOf(excludedPaths);
        headers = List.copyOf(headers);
    }
}
