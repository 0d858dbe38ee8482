package dev.gofasta.auth.internal;

import dev.gofasta.auth.AuthSetupException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes keys of what the properties say. */
public final class KeyReader {

    private static final int SHORTEST_SECRET = 32;

    private static final int SHORTEST_RSA = 3072;

    /** What stands for a text elsewhere would be a key here that everybody knows who reads the configuration. */
    private static final Pattern REFERENCE = Pattern.compile("(file|classpath|env|vault):", Pattern.CASE_INSENSITIVE);

    private KeyReader() {}

    public static SigningKey secret(String id, String secret) {
        if (secret.contains("${") || REFERENCE.matcher(secret).lookingAt()) {
            throw new AuthSetupException(
                    "The secret of the key '" + id
                            + "' is a placeholder that nothing was put in for, or the name of a file.",
                    "Set the secret itself, from the environment; for a file use spring.config.import=configtree:<folder>/.");
        }
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET || secret.chars().distinct().count() < 8) {
            throw new AuthSetupException(
                    "The secret of the key '" + id + "' can be guessed: it has fewer than 32 bytes or repeats itself.",
                    "Make one with 'openssl rand -base64 48' and set it from the environment.");
        }
        Key key = new SecretKeySpec(bytes, "HmacSHA256");
        return new SigningKey(id, "HS256", key, key, null);
    }

    public static SigningKey pair(String id, String algorithm, @Nullable String privatePem, String publicPem) {
        try {
            KeyFactory factory = KeyFactory.getInstance(family(id, algorithm));
            Key verifying = factory.generatePublic(new X509EncodedKeySpec(decode(publicPem)));
            requireLength(id, verifying);
            KeySpec spec = (privatePem != null) ? new PKCS8EncodedKeySpec(decode(privatePem)) : null;
            return new SigningKey(
                    id, algorithm, (spec != null) ? factory.generatePrivate(spec) : null, verifying, null);
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new AuthSetupException(
                    "The key '" + id + "' is not a PEM file for " + algorithm + ".",
                    "Use PKCS#8 (BEGIN PRIVATE KEY) for the private and X.509 (BEGIN PUBLIC KEY) for the public key.");
        }
    }

    private static void requireLength(String id, Key key) {
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA) {
            throw new AuthSetupException(
                    "The RSA key '" + id + "' has fewer than " + SHORTEST_RSA + " bits.", "Make a longer one.");
        }
        if (key instanceof ECKey curve && curve.getParams().getOrder().bitLength() != 256) {
            throw new AuthSetupException("The key '" + id + "' is not on the curve P-256.", "Make one for ES256.");
        }
    }

    private static String family(String id, String algorithm) {
        return switch (algorithm) {
            case "RS256" -> "RSA";
            case "ES256" -> "EC";
            case "EdDSA" -> "Ed25519";
            default ->
                throw new AuthSetupException(
                        "The key '" + id + "' has the unknown algorithm " + algorithm + ".",
                        "Use HS256, RS256, ES256 or EdDSA.");
        };
    }

    private static byte[] decode(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
