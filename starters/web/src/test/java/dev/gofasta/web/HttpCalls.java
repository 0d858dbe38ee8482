package dev.gofasta.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the application under test. */
final class HttpCalls {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;

    HttpCalls(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send("POST", "/things", body, "Content-Type", "application/json");
    }

    HttpResponse<String> patch(String body) throws IOException, InterruptedException {
        return send(
                "PATCH", "/things/0198a6c4-0000-7000-8000-000000000001", body, "Content-Type", MergePatch.MEDIA_TYPE);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** Such as "400 UNKNOWN_FIELD /lines/0/x UNKNOWN_FIELD". */
    static String summary(HttpResponse<String> response) {
        if (response.statusCode() < 400) {
            return String.valueOf(response.statusCode());
        }
        JsonNode error = json(response).path("errors").path(0);
        String place = error.has("pointer")
                ? error.path("pointer").asString()
                : error.path("name").asString("");
        return response.statusCode() + " " + json(response).path("code").asString() + " " + place + " "
                + error.path("code").asString("");
    }
}
