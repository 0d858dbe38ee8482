package dev.gofasta.session.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.session.SessionIdGenerator;

/** Ids of 144 random bits; 36 characters, which fill the column of Spring Session, and no case for a collation to fold. */
public final class HexSessionIds implements SessionIdGenerator {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
