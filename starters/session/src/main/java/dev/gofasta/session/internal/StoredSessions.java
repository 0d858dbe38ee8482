package dev.gofasta.session.internal;

import dev.gofasta.session.SessionInfo;
import dev.gofasta.session.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Sessions by the index of Spring Session. */
public final class StoredSessions implements Sessions {

    private final FindByIndexNameSessionRepository<?> repository;

    private final Duration absoluteTimeout;

    public StoredSessions(FindByIndexNameSessionRepository<?> repository, Duration absoluteTimeout) {
        this.repository = repository;
        this.absoluteTimeout = absoluteTimeout;
    }

    @Override
    public List<SessionInfo> of(String user) {
        return repository.findByPrincipalName(user).values().stream()
                .map(this::info)
                .sorted(Comparator.comparing(SessionInfo::lastAccessedAt).reversed())
                .toList();
    }

    @Override
    public boolean revoke(String user, String handle) {
        List<String> ids = repository.findByPrincipalName(user).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        ids.forEach(repository::deleteById);
        return !ids.isEmpty();
    }

    @Override
    public int revokeOthers(String user, @Nullable String currentSessionId) {
        List<String> ids = repository.findByPrincipalName(user).keySet().stream()
                .filter(id -> !id.equals(currentSessionId))
                .toList();
        ids.forEach(repository::deleteById);
        return ids.size();
    }

    private SessionInfo info(Session session) {
        Instant created = session.getCreationTime();
        Instant used = session.getLastAccessedTime();
        Instant idle = used.plus(session.getMaxInactiveInterval());
        Instant oldest = created.plus(absoluteTimeout);
        return new SessionInfo(handle(session.getId()), created, used, idle.isBefore(oldest) ? idle : oldest);
    }

    private static String handle(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("SHA-256 does not work in this Java.", ex);
        }
    }
}
