package dev.gofasta.web.internal.http;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body can be read up to a limit. */
public final class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;

    private @Nullable ServletInputStream stream;

    private @Nullable BufferedReader reader;

    public LimitedRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (this.reader != null) {
            throw new IllegalStateException("getReader() has been called for this request");
        }
        return limited();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (this.reader == null) {
            if (this.stream != null) {
                throw new IllegalStateException("getInputStream() has been called for this request");
            }
            String encoding = getCharacterEncoding();
            this.reader = new BufferedReader(new InputStreamReader(
                    limited(), (encoding != null) ? encoding : StandardCharsets.ISO_8859_1.name()));
        }
        return this.reader;
    }

    private ServletInputStream limited() throws IOException {
        if (this.stream == null) {
            this.stream = new LimitedInputStream(super.getInputStream(), this.limit);
        }
        return this.stream;
    }
}
