package dev.gofasta.web.internal.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of an answer and knows whether the container will answer an error in its place. */
public final class WatchedResponse extends HttpServletResponseWrapper {

    private long bytes;

    private boolean error;

    private @Nullable ServletOutputStream stream;

    private @Nullable PrintWriter writer;

    public WatchedResponse(HttpServletResponse response) {
        super(response);
    }

    public long bytes() {
        return this.bytes;
    }

    public boolean hasError() {
        return this.error;
    }

    @Override
    public void sendError(int status) throws IOException {
        this.error = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        this.error = true;
        super.sendError(status, message);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (this.stream == null) {
            this.stream = new Counting(super.getOutputStream());
        }
        return this.stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (this.writer == null) {
            String encoding = getCharacterEncoding();
            // The container adds the charset to the content type only for its own writer.
            setCharacterEncoding(encoding);
            this.writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), encoding));
        }
        return this.writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (this.writer != null) {
            this.writer.flush();
        }
        super.flushBuffer();
    }

    /** Writes what a writer still holds. */
    public void finish() {
        if (this.writer != null) {
            this.writer.flush();
        }
    }

    private final class Counting extends ServletOutputStream {

        private final ServletOutputStream delegate;

        private Counting(ServletOutputStream delegate) {
            this.delegate = delegate;
        }

        @Override
        public void write(int value) throws IOException {
            this.delegate.write(value);
            WatchedResponse.this.bytes++;
        }

        @Override
        public void write(byte[] values, int offset, int length) throws IOException {
            this.delegate.write(values, offset, length);
            WatchedResponse.this.bytes += length;
        }

        @Override
        public void flush() throws IOException {
            this.delegate.flush();
        }

        @Override
        public void close() throws IOException {
            this.delegate.close();
        }

        @Override
        public boolean isReady() {
            return this.delegate.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            this.delegate.setWriteListener(listener);
        }
    }
}
