package dev.gofasta.auth.internal;

import java.time.Duration;

/**
 * What access tokens say and how long they last.
 *
 * @param issuer the {@code iss}
 * @param audience the {@code aud}
 * @param lifetime the time until {@code exp}
 */
public record TokenSettings(String issuer, String audience, Duration lifetime) {}
