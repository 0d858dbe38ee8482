package dev.gofasta.web.internal.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A response with headers that the application replaces when it sets or adds its own, and that survive a reset. */
public final class DefaultHeadersResponse extends HttpServletResponseWrapper {

    private final Map<String, String> defaults;

    private final Set<String> untouched = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    public DefaultHeadersResponse(HttpServletResponse response, Map<String, String> defaults) {
        super(response);
        this.defaults = defaults;
        apply();
    }

    private void apply() {
        this.defaults.forEach(super::setHeader);
        this.untouched.addAll(this.defaults.keySet());
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        this.untouched.remove(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (this.untouched.remove(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void reset() {
        super.reset();
        apply();
    }
}
