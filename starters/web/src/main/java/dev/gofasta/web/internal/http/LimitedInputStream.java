package dev.gofasta.web.internal.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Counts what is read, and ends with an exception when it is more than allowed. */
final class LimitedInputStream extends ServletInputStream {

    private final ServletInputStream delegate;

    private final long limit;

    private long count;

    LimitedInputStream(ServletInputStream delegate, long limit) {
        this.delegate = delegate;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = this.delegate.read();
        count((value >= 0) ? 1 : 0);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = this.delegate.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws BodyTooLargeException {
        this.count += read;
        if (this.count > this.limit) {
            throw new BodyTooLargeException();
        }
    }

    @Override
    public int available() throws IOException {
        return this.delegate.available();
    }

    @Override
    public void close() throws IOException {
        this.delegate.close();
    }

    @Override
    public boolean isFinished() {
        return this.delegate.isFinished();
    }

    @Override
    public boolean isReady() {
        return this.delegate.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        this.delegate.setReadListener(listener);
    }
}
