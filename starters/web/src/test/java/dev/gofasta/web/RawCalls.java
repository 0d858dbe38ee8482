package dev.gofasta.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sends bytes as they are, and bodies without an end. */
final class RawCalls {

    private final int port;

    /** How many bytes of an endless body went out before the server had enough. */
    long sent;

    RawCalls(int port) {
        this.port = port;
    }

    Answer send(String request) throws IOException {
        return send(request, 0);
    }

    /** Sends a request and then up to a number of chunks of 64 KiB, until the server answers or closes. */
    Answer send(String request, int chunks) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                stream(socket, out, chunks);
                // The server waits for the rest of an announced body, to close in order.
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // The server may close while the body is being sent; what it said before can still be read.
            }
            return Answer.of(read(socket));
        }
    }

    /** Sends text and waits until the server closes, which it must do by itself. */
    String untilClosed(String text) throws IOException {
        try (Socket socket = new Socket("localhost", this.port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (SocketException closed) {
                // Refused before all of it was sent.
            }
            return read(socket);
        }
    }

    private void stream(Socket socket, OutputStream out, int chunks) throws IOException {
        byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < chunks && socket.getInputStream().available() == 0; i++) {
            out.write(chunk);
            this.sent += 0x10000;
        }
        if (chunks > 0 && socket.getInputStream().available() == 0) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        out.flush();
    }

    private static String read(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int value = socket.getInputStream().read();
                    value >= 0;
                    value = socket.getInputStream().read()) {
                text.append((char) value);
            }
        } catch (SocketException closed) {
            // Closed without ceremony, with a part of the body unread.
        }
        return text.toString();
    }

    static String request(String method, String target, String body, String... headers) {
        StringBuilder request =
                new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        if (!body.isEmpty()) {
            request.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return request.append("\r\n").append(body).toString();
    }

    /** What the server sent back. */
    record Answer(int status, String head, String body) {

        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            String head = (end < 0) ? text : text.substring(0, end);
            return new Answer(
                    head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1].trim()),
                    head,
                    (end < 0) ? "" : text.substring(end + 4));
        }

        @Nullable
        String header(String name) {
            return this.head
                    .lines()
                    .skip(1)
                    .map(line -> line.split(":", 2))
                    .filter(parts -> parts[0].equalsIgnoreCase(name))
                    .map(parts -> parts[1].trim())
                    .reduce((one, other) -> one + " | " + other)
                    .orElse(null);
        }
    }
}
