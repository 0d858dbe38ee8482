package dev.gofasta.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token of an administrator for both services, which are started with the secret that signs it. */
final class AccessToken {

    private static final String SECRET = "m4Tz8QvKj1xW6rYb0fHs3NdLc9GpUe7Ai2oRkXwVtJyBqSnE";
    private static final String ISSUER = "https://issuer.bench.gofasta.dev";
    private static final String AUDIENCE = "bench";
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"default\"}";
    private static final int GOOD_FOR_SECONDS = 86_400;
    private static final String TOKEN = make();

    private AccessToken() {}

    static String get() {
        return TOKEN;
    }

    /** What a service has to know to accept it. */
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

    /** Once for all requests: signing must not cost time beside the service under load. */
    private static String make() {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss":"%s","aud":["%s"],"sub":"%s","jti":"%s","iat":%d,"nbf":%d,"exp":%d,"roles":["admin"]}"""
                .formatted(
                        ISSUER, AUDIENCE, UUID.randomUUID(), UUID.randomUUID(), now, now, now + GOOD_FOR_SECONDS);
        String signed = base64(HEADER.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + base64(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
