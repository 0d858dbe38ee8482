package dev.gofasta.session.internal;

import dev.gofasta.session.SessionCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;

/** Finds a session in the value of its cookie. It keeps nothing, so it cannot delete either. */
public final class CookieSessionRepository implements SessionRepository<CookieSession> {

    private final CookieValues cookies;

    private final SessionIdGenerator ids;

    private final Duration idleTimeout;

    private final Duration absoluteTimeout;

    private final Clock clock;

    public CookieSessionRepository(
            SessionCodec codec,
            KeyRing keys,
            SessionIdGenerator ids,
            Duration idleTimeout,
            Duration absoluteTimeout,
            Clock clock) {
        this.cookies = new CookieValues(codec, new CookieSeal(keys));
        this.ids = ids;
        this.idleTimeout = idleTimeout;
        this.absoluteTimeout = absoluteTimeout;
        this.clock = clock;
    }

    @Override
    public CookieSession createSession() {
        MapSession session = new MapSession(ids.generate());
        session.setCreationTime(clock.instant());
        session.setLastAccessedTime(clock.instant());
        session.setMaxInactiveInterval(idleTimeout);
        return new CookieSession(session, ids, cookies);
    }

    /** Makes the cookie, which {@link CookieSessionIdResolver} then writes. */
    @Override
    public void save(CookieSession session) {
        session.seal();
    }

    @Override
    public @Nullable CookieSession findById(String cookie) {
        MapSession session = cookies.open(cookie);
        return (session != null && isAlive(session)) ? new CookieSession(session, ids, cookies) : null;
    }

    @Override
    public void deleteById(String id) {
        // The cookie is in the hands of the client: CookieSessionIdResolver tells it to forget it.
    }

    private boolean isAlive(MapSession session) {
        Instant now = clock.instant();
        Duration idle = session.getMaxInactiveInterval();
        boolean used =
                idle.isNegative() || now.isBefore(session.getLastAccessedTime().plus(idle));
        return used && now.isBefore(session.getCreationTime().plus(absoluteTimeout));
    }
}
