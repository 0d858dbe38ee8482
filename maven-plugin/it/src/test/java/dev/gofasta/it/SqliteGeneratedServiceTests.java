package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.devservices.DatabaseEngine;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A generated service on SQLite, called from outside. */
@Tag("full")
class SqliteGeneratedServiceTests extends GeneratedServiceSuite {

    SqliteGeneratedServiceTests() {
        super(DatabaseEngine.SQLITE);
    }

    /** One transaction writes at a time, and the others wait for it. */
    @Test
    void parallelCreatesAreAllStored() {
        String body = "{\"name\":\"Espresso\",\"price\":2.50,\"description\":\"Small\",\"active\":true}";
        long before = products.rows();
        // The other tests must not meet this one's connections when the service has closed them for being idle.
        Http crowd = new Http(products.service());

        List<CompletableFuture<Integer>> calls = IntStream.range(0, 32)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> crowd.send("POST", ProductService.PRODUCTS, body).status(),
                        task -> new Thread(task).start()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(201);
        assertThat(products.rows()).isEqualTo(before + 32);
    }
}
