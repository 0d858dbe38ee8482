package dev.gofasta.web.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that is kept alive, and what the last request on it got. */
final class KeepAliveClient implements AutoCloseable {

    private static final String END = "\r\n\r\n";

    private final Socket socket;

    KeepAliveClient(int port) throws IOException {
        this.socket = new Socket("127.0.0.1", port);
        this.socket.setSoTimeout(20_000);
    }

    /** Sends a request and reads its answer to the end of its length. */
    Outcome get(String path) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            this.socket
                    .getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            InputStream in = this.socket.getInputStream();
            while (!complete(read.toString(StandardCharsets.US_ASCII))) {
                int next = in.read();
                if (next < 0) {
                    return (read.size() == 0) ? Outcome.CLOSED : Outcome.CUT;
                }
                read.write(next);
            }
        } catch (IOException closed) {
            return (read.size() == 0) ? Outcome.CLOSED : Outcome.CUT;
        }
        String answer = read.toString(StandardCharsets.US_ASCII);
        return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("done") ? Outcome.ANSWERED : Outcome.OTHER;
    }

    private static boolean complete(String answer) {
        int head = answer.indexOf(END);
        if (head < 0) {
            return false;
        }
        String length = answer.substring(0, head)
                .lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .findFirst()
                .orElseThrow()
                .substring("Content-Length: ".length());
        return answer.length() >= head + END.length() + Integer.parseInt(length);
    }

    @Override
    public void close() throws IOException {
        this.socket.close();
    }

    enum Outcome {
        /** 200 with its whole body. */
        ANSWERED,

        /** A part of an answer. */
        CUT,

        /** Not a byte: the connection was closed instead. */
        CLOSED,

        /** A complete answer that is not 200. */
        OTHER
    }
}
