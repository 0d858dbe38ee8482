package dev.gofasta.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Remembers what it answers, up to a size. */
final class RecordedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    private final int most;

    private boolean tooLarge;

    private boolean errorSent;

    private @Nullable ServletOutputStream stream;

    private @Nullable PrintWriter writer;

    RecordedResponse(HttpServletResponse response, int most) {
        super(response);
        this.most = most;
    }

    /** Whether the container makes the answer, later. */
    boolean isErrorSent() {
        return this.errorSent;
    }

    /** The body; null if it is too large. */
    byte @Nullable [] body() {
        if (this.writer != null) {
            this.writer.flush();
        }
        return this.tooLarge ? null : this.copy.toByteArray();
    }

    private void record(byte[] bytes, int offset, int length) {
        this.tooLarge |= length > this.most - this.copy.size();
        if (!this.tooLarge) {
            this.copy.write(bytes, offset, length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (this.stream == null) {
            this.stream = new Tee(super.getOutputStream());
        }
        return this.stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (this.writer == null) {
            String charset = getCharacterEncoding();
            // As a container's writer does, this one tells its charset in Content-Type.
            setCharacterEncoding(charset);
            this.writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(charset)));
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

    @Override
    public void sendError(int status) throws IOException {
        this.errorSent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        this.errorSent = true;
        super.sendError(status, message);
    }

    @Override
    public void reset() {
        super.reset();
        this.copy.reset();
        this.tooLarge = false;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        this.copy.reset();
        this.tooLarge = false;
    }

    private final class Tee extends ServletOutputStream {

        private final ServletOutputStream target;

        Tee(ServletOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            record(bytes, offset, length);
            this.target.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            this.target.flush();
        }

        @Override
        public void close() throws IOException {
            this.target.close();
        }

        @Override
        public boolean isReady() {
            return this.target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            this.target.setWriteListener(listener);
        }
    }
}
