package dev.gofasta.it;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Calls a running service, as somebody with the role of an administrator unless it is told otherwise. */
final class Http {

    private final UnaryOperator<String> url;
    private final HttpClient client;
    private final Optional<String> role;

    Http(RunningService service) {
        this(service::url, HttpClient.newHttpClient(), Optional.of(AccessToken.ADMIN));
    }

    private Http(UnaryOperator<String> url, HttpClient client, Optional<String> role) {
        this.url = url;
        this.client = client;
        this.role = role;
    }

    /** Returns the same with a token of {@code other} role. */
    Http as(String other) {
        return new Http(url, client, Optional.of(other));
    }

    /** Returns the same without a token. */
    Http asNobody() {
        return new Http(url, client, Optional.empty());
    }

    /** Returns what calls the port of Actuator without a token. */
    static Http actuator(RunningService service) {
        return new Http(service::actuatorUrl, HttpClient.newHttpClient(), Optional.empty());
    }

    /** Sends a request with a body of JSON, or none when it is empty; headers are names and values in turn. */
    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url.apply(path)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        request.setHeader("Content-Type", "application/json");
        role.ifPresent(each -> request.setHeader("Authorization", "Bearer " + AccessToken.of(each)));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(method + " " + path, ex);
        }
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** What the service answered. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonObject json() {
            return JsonParser.parseString(response.body()).getAsJsonObject();
        }

        String text(String member) {
            return json().get(member).getAsString();
        }

        @Override
        public String toString() {
            return response + " " + response.headers().map() + "\n" + response.body();
        }
    }
}
