package dev.gofasta.web.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsConfiguration;

/** Compares origins exactly: Spring's own would ignore case and a slash at the end. */
public final class ExactCorsConfiguration extends CorsConfiguration {

    @Override
    public @Nullable String checkOrigin(@Nullable String origin) {
        if (origin == null || origin.endsWith("/") || "null".equals(origin)) {
            return null;
        }
        if (getAllowedOrigins() != null && getAllowedOrigins().contains(origin)) {
            return origin;
        }
        String allowed = super.checkOrigin(origin);
        return ALL.equals(allowed) || hasPattern() ? allowed : null;
    }

    private boolean hasPattern() {
        return getAllowedOriginPatterns() != null && !getAllowedOriginPatterns().isEmpty();
    }
}
