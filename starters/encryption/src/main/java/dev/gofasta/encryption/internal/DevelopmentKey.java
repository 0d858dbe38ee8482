package dev.gofasta.encryption.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.core.env.Environment;

/** A key that everyone knows, for the profiles dev and test only. */
public final class DevelopmentKey {

    /** Its id, which shows in each envelope. */
    public static final String ID = "insecure-development-key";

    /** Its 32 bytes in base64. */
    public static final String SECRET =
            Base64.getEncoder().encodeToString("gofasta insecure development key".getBytes(StandardCharsets.US_ASCII));

    private DevelopmentKey() {}

    /** Whether a development profile is active, and none of production beside it; any other name counts as production. */
    public static boolean allowed(Environment environment) {
        List<String> active = Arrays.asList(environment.getActiveProfiles());
        return (active.contains("dev") || active.contains("test"))
                && !active.contains("prod")
                && !active.contains("production");
    }

    public static boolean is(String id, String secret) {
        return id.equals(ID) || secret.strip().equals(SECRET);
    }
}
