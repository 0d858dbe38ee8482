package dev.gofasta.auth.internal;

import dev.gofasta.auth.PasswordRules;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords, few at a time. */
public final class Passwords {

    private static final int LONGEST_INPUT = 4096;

    private final PasswordEncoder encoder;

    private final PasswordRules rules;

    private final HashLimit limit;

    private final String dummy;

    public Passwords(PasswordEncoder encoder, PasswordRules rules, HashLimit limit) {
        this.encoder = encoder;
        this.rules = rules;
        this.limit = limit;
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
        return limit.run(() -> encoder.matches(normal, (hash != null) ? hash : dummy)) && hash != null;
    }

    /** A newer hash of a password that has matched, or the same when it is good. */
    String upgrade(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? encode(normalise(password)) : hash;
    }

    private String encode(String normal) {
        return limit.run(() -> Objects.requireNonNull(encoder.encode(normal)));
    }

    private static String normalise(String password) {
        String bounded = password.length() > LONGEST_INPUT ? password.substring(0, LONGEST_INPUT) : password;
        return Normalizer.normalize(bounded, Normalizer.Form.NFKC);
    }
}
