package dev.gofasta.auth.internal;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/** Argon2id as OWASP asks for it (19 MiB, two rounds, one lane); hashes with other parameters match and are replaced. */
public final class Argon2Hashes extends AbstractValidatingPasswordEncoder {

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    @Override
    protected String encodeNonNullPassword(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult();
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        Argon2Function function = read(encoded);
        return function != null && Password.check(password, encoded).with(function);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encoded) {
        return !FUNCTION.equals(read(encoded));
    }

    private static @Nullable Argon2Function read(String encoded) {
        try {
            return Argon2Function.getInstanceFromHash(encoded);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return null;
        }
    }
}
