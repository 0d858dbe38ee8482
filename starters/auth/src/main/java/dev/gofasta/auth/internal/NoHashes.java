package dev.gofasta.auth.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes of a kind that is not known: no password matches, and the login is refused like any other. */
public final class NoHashes implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        throw new UnsupportedOperationException("Only hashes that are known are made.");
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return false;
    }
}
