package dev.gofasta.session;

import java.time.Instant;

/**
 * A session of a user, to show it to them.
 *
 * @param handle names the session and cannot be used in its place; it changes with the id of the session
 * @param createdAt when it began
 * @param lastAccessedAt when it was last used
 * @param expiresAt when it ends if nobody uses it
 */
public record SessionInfo(String handle, Instant createdAt, Instant lastAccessedAt, Instant expiresAt) {}
