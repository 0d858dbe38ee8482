package dev.gofasta.errors;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends bytes to a server as they are, which no HTTP client would do. */
final class RawHttp {

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    Answer send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static String get(String target, String... headers) {
        return request("GET", target, null, headers);
    }

    static String post(String target, String body, String... headers) {
        return request("POST", target, body, headers);
    }

    static String request(String method, String target, @Nullable String body, String... headers) {
        StringBuilder request =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (body != null) {
            if (!List.of(headers).toString().contains("Content-Type")) {
                request.append("Content-Type: application/json\r\n");
            }
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return request.append("\r\n").append((body != null) ? body : "").toString();
    }

    /** What the server sent back. */
    record Answer(int status, String head, String body) {

        static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            String head = text.substring(0, end);
            String body = text.substring(end + 4);
            if (head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
                body = body.substring(body.indexOf("\r\n") + 2, body.lastIndexOf("\r\n0\r\n"));
            }
            return new Answer(Integer.parseInt(head.split(" ", 3)[1].trim()), head, body);
        }

        @Nullable
        String header(String name) {
            return this.head
                    .lines()
                    .skip(1)
                    .map(line -> line.split(":", 2))
                    .filter(parts -> parts[0].equalsIgnoreCase(name))
                    .map(parts -> parts[1].trim())
                    .findFirst()
                    .orElse(null);
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(this.body);
        }

        Map<?, ?> firstError() {
            return JsonMapper.shared().convertValue(json().path("errors").path(0), Map.class);
        }
    }
}
