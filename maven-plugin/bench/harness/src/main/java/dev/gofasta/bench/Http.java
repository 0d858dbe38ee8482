package dev.gofasta.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection at a time (HTTP/1.1), kept alive as long as the service wants, that costs little processor time beside the service under load. */
final class Http implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private final byte[] line = new byte[8_192];
    private Socket socket;
    private InputStream input;
    private boolean ending;

    Http(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            input = new BufferedInputStream(socket.getInputStream(), 65_536);
            ending = false;
        } catch (IOException ex) {
            socket.close();
            throw ex;
        }
    }

    /** What came back; the body is complete. */
    record Answer(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** One request over a connection of its own. */
    static Answer get(int port, String path) throws IOException {
        try (Http http = new Http(port)) {
            http.send("GET", path, null);
            return http.receive();
        }
    }

    void send(String method, String path, String body) throws IOException {
        send(request(method, path, body));
    }

    static byte[] request(String method, String path, String body) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + "Authorization: Bearer " + AccessToken.get() + "\r\n";
        if (body != null) {
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            head += "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        }
        return (head + "\r\n" + (body == null ? "" : body)).getBytes(StandardCharsets.UTF_8);
    }

    void send(byte[] request) throws IOException {
        if (ending) {
            // Tomcat ends a connection after 100 requests.
            socket.close();
            connect();
        }
        socket.getOutputStream().write(request);
    }

    Answer receive() throws IOException {
        String statusLine = readLine();
        int status = Integer.parseInt(statusLine.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            } else if (lower.equals("connection: close")) {
                ending = true;
            }
        }
        return new Answer(status, chunked ? readChunks() : readBytes(length));
    }

    private byte[] readChunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(8_192);
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(readBytes(size));
            readLine();
        }
        readLine();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(readLine().strip(), 16);
    }

    private byte[] readBytes(int count) throws IOException {
        byte[] bytes = input.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("The service closed the connection within a body.");
        }
        return bytes;
    }

    private String readLine() throws IOException {
        int count = 0;
        for (int read = input.read(); read != '\n'; read = input.read()) {
            if (read < 0 || count == line.length) {
                throw new EOFException("The service closed the connection within the headers.");
            }
            line[count++] = (byte) read;
        }
        return new String(
                line, 0, count > 0 && line[count - 1] == '\r' ? count - 1 : count, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
