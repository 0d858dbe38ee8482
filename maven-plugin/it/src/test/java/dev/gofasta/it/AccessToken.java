package dev.gofasta.it;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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

    static final String SECRET = "u9Yk3vTq0hX7cLmZ2sBw8RjE5nGf1pDaQo6iKtVx4yNbHrUe";
    private static final String ISSUER = "https://issuer.it.gofasta.dev";
    private static final String AUDIENCE = "it-callers";
    static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"default\"}";
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
        return signed(HEADER, claims(role), SECRET);
    }

    /** Returns the claims of such a token, to be changed. */
    static JsonObject claims(String role) {
        long now = Instant.now().getEpochSecond();
        JsonObject claims = new JsonObject();
        claims.addProperty("iss", ISSUER);
        claims.add("aud", array(AUDIENCE));
        claims.addProperty("sub", UUID.randomUUID().toString());
        claims.addProperty("jti", UUID.randomUUID().toString());
        claims.addProperty("iat", now);
        claims.addProperty("nbf", now);
        claims.addProperty("exp", now + GOOD_FOR_SECONDS);
        claims.add("roles", array(role));
        return claims;
    }

    /** Returns what makes a token of {@code header} and {@code claims}, with a true signature by {@code secret}. */
    static String signed(String header, JsonObject claims, String secret) {
        String text = unsigned(header, claims);
        return text + "." + base64(sign(text, secret));
    }

    /** Returns header and claims without a signature. */
    static String unsigned(String header, JsonObject claims) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonArray array(String element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }

    private static byte[] sign(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
