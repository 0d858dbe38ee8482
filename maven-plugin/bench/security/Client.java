package dev.gofasta.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection that says who calls, if there is somebody to name, and refuses any answer but the expected one. */
final class Client implements AutoCloseable {

    private final Http http;
    private final String name;
    private final String head;

    /** {@code token} is null for a caller without one. */
    Client(Target target, String token) throws IOException {
        this.http = new Http(target.port());
        this.name = target.name();
        this.head = " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    Http.Answer get(String path) throws IOException {
        return exchange("GET", path, "", null, 200);
    }

    /** {@code headers} are whole lines, each with its end; {@code body} may be null. */
    Http.Answer exchange(String method, String path, String headers, String body, int expected) throws IOException {
        StringBuilder request = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(head)
                .append(headers);
        if (body != null) {
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            request.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(length)
                    .append("\r\n");
        }
        request.append("\r\n").append(body == null ? "" : body);
        http.send(request.toString().getBytes(StandardCharsets.UTF_8));
        Http.Answer answer = http.receive();
        if (answer.status() != expected) {
            throw new IllegalStateException("Unexpected answer of %s to %s %s: %d%n%s"
                    .formatted(name, method, path, answer.status(), answer.text()));
        }
        return answer;
    }

    /** The text of a member of a JSON object. */
    static String member(Pattern pattern, Http.Answer answer) {
        Matcher matcher = pattern.matcher(answer.text());
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + answer.text());
        }
        return matcher.group(1);
    }

    static Pattern text(String member) {
        return Pattern.compile("\"" + member + "\":\"([^\"]+)\"");
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
