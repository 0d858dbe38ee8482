package dev.gofasta.rbac;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Requests written byte by byte, since clients put paths in order. */
final class RawCalls {

    private RawCalls() {}

    /** Sends a request line and headers that end in line breaks; a user logs in, null does not. */
    static String send(int port, String user, String line, String headers) throws IOException {
        String login = user == null
                ? ""
                : "Authorization: Basic "
                        + Base64.getEncoder().encodeToString((user + ":secret").getBytes(StandardCharsets.UTF_8))
                        + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + login + headers
                                    + "Content-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
