package dev.gofasta.plugin.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads standard input to its end; an input that says nothing and does not end, as some programs leave it, is taken for empty. */
public final class PatientInput {

    private static final int SECONDS = 10;

    private PatientInput() {}

    /** Returns all of {@code input}, or nothing when it has not ended in time. */
    public static String read(InputStream input) {
        CompletableFuture<String> text = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        text.complete(new String(input.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException ex) {
                        text.completeExceptionally(new UncheckedIOException(ex));
                    }
                },
                "gofasta-input");
        reader.setDaemon(true);
        reader.start();
        try {
            return text.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException ex) {
            return "";
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
