package dev.gofasta.auth.internal;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** BCrypt that never matches what it would have cut off. */
public final class BcryptGuard implements PasswordEncoder {

    private static final int LONGEST = 72;

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        boolean matches = bcrypt.matches(password, encoded);
        return matches && password != null && password.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return true;
    }
}
