package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import dev.gofasta.session.SessionTooLargeException;
import dev.gofasta.session.SessionValueException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;

/** A whole session as the value of a cookie, and back. */
final class CookieValues {

    /** Browsers keep 4096 bytes of name and value; this leaves room for the name. */
    static final int LARGEST = 4000;

    private final SessionCodec codec;

    private final CookieSeal seal;

    CookieValues(SessionCodec codec, CookieSeal seal) {
        this.codec = codec;
        this.seal = seal;
    }

    String seal(MapSession session) {
        byte[] plain = write(session);
        refuseLarge(plain, "");
        return seal.seal(plain);
    }

    /** Refuses an attribute that was just set. */
    void check(MapSession session, String attribute) {
        Object value = session.getAttribute(attribute);
        if (value == null) {
            return;
        }
        try {
            codec.write(value);
        } catch (SessionValueException ex) {
            throw new SessionValueException("The session attribute '" + attribute + "': " + ex.getMessage(), ex);
        }
        refuseLarge(write(session), " with the attribute '" + attribute + "'");
    }

    @Nullable
    MapSession open(String cookie) {
        byte[] plain = (cookie.length() <= LARGEST) ? seal.open(cookie) : null;
        if (plain == null) {
            return null;
        }
        try {
            return session((List<?>) codec.read(plain));
        } catch (SessionValueException | ClassCastException | IndexOutOfBoundsException ex) {
            return null;
        }
    }

    private byte[] write(MapSession session) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (String name : session.getAttributeNames()) {
            Object value = session.getAttribute(name);
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return codec.write(List.of(
                session.getId(),
                session.getCreationTime().toEpochMilli(),
                session.getLastAccessedTime().toEpochMilli(),
                session.getMaxInactiveInterval().toSeconds(),
                attributes));
    }

    private static MapSession session(List<?> parts) {
        MapSession session = new MapSession((String) parts.get(0));
        session.setCreationTime(Instant.ofEpochMilli((Long) parts.get(1)));
        session.setLastAccessedTime(Instant.ofEpochMilli((Long) parts.get(2)));
        session.setMaxInactiveInterval(Duration.ofSeconds((Long) parts.get(3)));
        ((Map<?, ?>) parts.get(4)).forEach((name, value) -> session.setAttribute((String) name, value));
        return session;
    }

    private void refuseLarge(byte[] plain, String where) {
        int length = seal.length(plain.length);
        if (length > LARGEST) {
            throw new SessionTooLargeException("The session" + where + " would be a cookie of " + length
                    + " bytes, and a cookie holds " + LARGEST + ". Keep an id in the session and the rest elsewhere,"
                    + " or set gofasta.session.store to jdbc or redis.");
        }
    }
}
