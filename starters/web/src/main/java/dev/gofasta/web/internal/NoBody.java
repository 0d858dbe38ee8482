package dev.gofasta.web.internal;

import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/** The message of an error that is found after the body was read. */
final class NoBody implements HttpInputMessage {

    @Override
    public InputStream getBody() {
        return InputStream.nullInputStream();
    }

    @Override
    public HttpHeaders getHeaders() {
        return new HttpHeaders();
    }
}
