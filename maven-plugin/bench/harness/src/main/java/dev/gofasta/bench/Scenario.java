package dev.gofasta.bench;

import java.util.List;
import java.util.function.Predicate;

/**
 * Requests of one kind that are repeated in turn.
 *
 * @param requests complete requests, each with what its answer must be
 */
record Scenario(String name, List<Exchange> requests) {

    record Exchange(byte[] request, Predicate<Http.Answer> expected) {}
}
