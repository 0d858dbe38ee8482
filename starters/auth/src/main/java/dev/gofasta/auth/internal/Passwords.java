package dev.gofasta.auth.internal;

import dev.gofasta.auth.PasswordRules;
import dev.gofasta.auth.RetryLaterException;
import dev.gofasta.core.ErrorKind;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords, few at a time. */
public final class Passwords {

    private static final int LONGEST_INPUT = 4096;

    private final PasswordEncoder encoder;

    private final PasswordRules rules;

    private final Semaphore permits;

    private final String dummy;

    public Passwords(PasswordEncoder encoder, PasswordRules rules, int parallel) {
        this.encoder = encoder;
        this.rules = rules;
        this.permits = new Semaphore(parallel);
        this.dummy = Objects.requireNonNull(encoder.encode(Secrets.token()));
    }

    /** Checks a new password and hashes it. */
    String encodeNew(String password, @Nullable String email) {
        String normal = normalise(password);
        rules.check(normal, email);
        return encode(normal);
    }

    /** Costs the same whether there is a hash or not. */
    boolean matches(String password, @Nullable String hash) {
        String normal = normalise(password);
        return bounded(() -> encoder.matches(normal, (hash != null) ? hash : dummy)) && hash != null;
    }

    /** A newer hash of a password that has matched, or the same when it is good. */
    String upgrade(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? encode(normalise(password)) : hash;
    }

    private String encode(String normal) {
        return bounded(() -> Objects.requireNonNull(encoder.encode(normal)));
    }

    private <T> T bounded(Supplier<T> work) {
        if (!permits.tryAcquire()) {
            throw new RetryLaterException(
                    ErrorKind.UNAVAILABLE, "TOO_BUSY", "Too many logins at once.", Duration.ofSeconds(2));
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static String normalise(String password) {
        String bounded = password.length() > LONGEST_INPUT ? password.substring(0, LONGEST_INPUT) : password;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC);
    }
}
