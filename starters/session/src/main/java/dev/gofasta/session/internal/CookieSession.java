package dev.gofasta.session.internal;

import dev.gofasta.session.SessionValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;

/** A session that lives in a cookie; it refuses at once what the cookie can't hold. */
final class CookieSession implements Session {

    /** An attribute that is not one: by its name the cookie that stands for this session is read. */
    static final String SEALED = "gofasta.session.sealed";

    private final MapSession values;

    private final SessionIdGenerator ids;

    private final CookieValues cookies;

    private @Nullable String sealed;

    CookieSession(MapSession values, SessionIdGenerator ids, CookieValues cookies) {
        this.values = values;
        this.ids = ids;
        this.cookies = cookies;
    }

    void seal() {
        this.sealed = cookies.seal(values);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return name.equals(SEALED) ? (T) sealed : values.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        Object before = values.getAttribute(name);
        values.setAttribute(name, value);
        try {
            cookies.check(values, name);
        } catch (SessionValueException ex) {
            values.setAttribute(name, before);
            throw ex;
        }
    }

    @Override
    public Set<String> getAttributeNames() {
        return values.getAttributeNames();
    }

    @Override
    public void removeAttribute(String name) {
        values.removeAttribute(name);
    }

    @Override
    public String getId() {
        return values.getId();
    }

    @Override
    public String changeSessionId() {
        values.setId(ids.generate());
        return values.getId();
    }

    @Override
    public Instant getCreationTime() {
        return values.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        values.setLastAccessedTime(lastAccessedTime);
    }

    @Override
    public Instant getLastAccessedTime() {
        return values.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        values.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return values.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return values.isExpired();
    }
}
