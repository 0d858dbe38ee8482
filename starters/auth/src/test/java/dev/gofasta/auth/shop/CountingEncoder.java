package dev.gofasta.auth.shop;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often a password is hashed. */
class CountingEncoder implements PasswordEncoder {

    final AtomicInteger hashes = new AtomicInteger();

    private final PasswordEncoder encoder;

    CountingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        hashes.incrementAndGet();
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        hashes.incrementAndGet();
        return encoder.matches(password, encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }
}
