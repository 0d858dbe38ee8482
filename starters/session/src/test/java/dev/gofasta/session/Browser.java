package dev.gofasta.session;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A client that keeps the session cookie, over http too, as a browser does behind a proxy with https. */
final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();

    private final int port;

    final List<String> setCookies = new ArrayList<>();

    String cookie = "";

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    HttpResponse<String> post(String path, String form) {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                path);
    }

    HttpResponse<String> login(String user) {
        return post("/login", "username=" + user + "&password=pw");
    }

    Browser copy() {
        Browser copy = new Browser(port);
        copy.cookie = cookie;
        return copy;
    }

    private HttpResponse<String> send(HttpRequest.Builder builder, String path) {
        builder.uri(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(30));
        if (!cookie.isEmpty()) {
            builder.header("Cookie", "__Host-SESSION=" + cookie);
        }
        try {
            HttpResponse<String> response = http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void keep(String header) {
        setCookies.add(header);
        String pair = header.substring(0, header.indexOf(';'));
        if (pair.startsWith("__Host-SESSION=")) {
            cookie = pair.substring("__Host-SESSION=".length());
        }
    }
}
