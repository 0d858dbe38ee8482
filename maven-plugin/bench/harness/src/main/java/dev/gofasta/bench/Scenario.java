package dev.gofasta.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Requests of one kind that are repeated in turn.
 *
 * @param requests complete requests, each with what its answer must be
 */
record Scenario(String name, List<Exchange> requests) {

    record Exchange(byte[] request, Predicate<Http.Answer> expected) {

        /** A request that is answered the same every time. */
        static Exchange repeatable(Service service, String path) throws IOException {
            Http.Answer first = Http.get(service.port(), path);
            if (first.status() != 200 || first.body().length < 100) {
                throw new IllegalStateException(service.name() + " did not answer " + path + ": " + first.text());
            }
            int length = first.body().length;
            return new Exchange(
                    Http.request("GET", path, null),
                    answer -> answer.status() == 200 && answer.body().length == length);
        }
    }
}
