package dev.gofasta.web;

import java.util.Optional;

/** Keeps the answers to requests with an idempotency key. Implementations are safe for use by several threads. */
public interface IdempotencyStore {

    /**
     * Marks a request as being handled, unless it is known. Of several calls at a time exactly one finds nothing.
     *
     * @param key the key, which holds caller, method and path
     * @param fingerprint tells the content of the request from others
     * @return what is known, or nothing if the caller is the first and has to handle the request
     * @throws dev.gofasta.core.ApplicationException of kind {@code UNAVAILABLE} if nobody can tell
     */
    Optional<IdempotencyRecord> begin(String key, String fingerprint);

    /**
     * Keeps an answer.
     *
     * @param key the key
     * @param record the answer
     */
    void complete(String key, IdempotencyRecord record);

    /**
     * Forgets a request that may be tried again.
     *
     * @param key the key
     */
    void abandon(String key);
}
