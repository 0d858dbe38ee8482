package dev.gofasta.auth.shop;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** Hashes of the one password of the tests, as older or other applications stored them. */
public final class OldHashes {

    private static final String PASSWORD = "seven wild geese at noon";

    private OldHashes() {}

    static Stream<String> all() {
        return Stream.of(
                "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                "{pbkdf2@SpringSecurity_v5_8}"
                        + Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD),
                "{argon2}" + argon2(8 * 1024, 1, Argon2.ID),
                "{argon2}" + argon2(32 * 1024, 3, Argon2.ID),
                "{argon2}" + argon2(19 * 1024, 2, Argon2.I));
    }

    private static String argon2(int memory, int rounds, Argon2 type) {
        return Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(memory, rounds, 1, 32, type))
                .getResult();
    }
}
