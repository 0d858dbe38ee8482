package dev.gofasta.web.internal.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Sets the headers of what Tomcat refuses before any filter, such as a malformed request line. */
public final class SecurityHeadersValve extends ValveBase {

    private final SecurityHeaders headers;

    public SecurityHeadersValve(SecurityHeaders headers) {
        super(true);
        this.headers = headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() >= 400) {
            this.headers.of(request).forEach(response::setHeader);
        }
        getNext().invoke(request, response);
    }
}
