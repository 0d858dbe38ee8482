package dev.gofasta.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens as a generated service issues them, signed here with the secret that the service is started with. */
final class AccessToken {

    static final String ADMIN = "admin";

    private static final String SECRET = "u9Yk3vTq0hX7cLmZ2sBw8RjE5nGf1pDaQo6iKtVx4yNbHrUe";
    private static final String ISSUER = "https://issuer.it.gofasta.dev";
    private static final String AUDIENCE = "it-callers";
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"default\"}";
    private static final int GOOD_FOR_SECONDS = 300;

    private AccessToken() {}

    /** What a service has to know to accept these tokens, and to start without a mailer of its own. */
    static Map<String, String> environment() {
        return Map.of(
                "GOFASTA_AUTH_SECRET",
                SECRET,
                "GOFASTA_AUTH_ISSUER",
                ISSUER,
                "GOFASTA_AUTH_AUDIENCE",
                AUDIENCE,
                "GOFASTA_AUTH_MAILER",
                "log");
    }

    /** Returns a token of somebody new who has {@code role}. */
    static String of(String role) {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"%s","aud":["%s"],"sub":"%s","jti":"%s","iat":%d,"nbf":%d,"exp":%d,"roles":["%s"]}""".formatted(
                        ISSUER, AUDIENCE, UUID.randomUUID(), UUID.randomUUID(), now, now, now + GOOD_FOR_SECONDS, role);
        String signed =
                base64(HEADER.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(sign(signed));
    }

    private static byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
