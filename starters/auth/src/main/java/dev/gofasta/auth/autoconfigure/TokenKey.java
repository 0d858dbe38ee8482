package dev.gofasta.auth.autoconfigure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A key for access tokens. */
public class TokenKey {

    /**
     * Id of the key, the kid of tokens.
     */
    private String id = "";

    /**
     * The one algorithm of the key.
     */
    private Algorithm algorithm = Algorithm.HS256;

    /**
     * Secret of at least 32 bytes, for HS256.
     */
    private @Nullable String secret;

    /**
     * PEM file (PKCS#8) with the private key; not needed to verify.
     */
    private @Nullable Resource privateKey;

    /**
     * PEM file (X.509) with the public key.
     */
    private @Nullable Resource publicKey;

    /**
     * Time from which the key signs, for a new key that all instances should know first.
     */
    private @Nullable Instant activeFrom;

    public @Nullable Instant getActiveFrom() {
        return activeFrom;
    }

    public void setActiveFrom(@Nullable Instant activeFrom) {
        this.activeFrom = activeFrom;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Algorithm getAlgorithm() {
        return algorithm;
    }

    public void setAlgorithm(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    public @Nullable String getSecret() {
        return secret;
    }

    public void setSecret(@Nullable String secret) {
        this.secret = secret;
    }

    public @Nullable Resource getPrivateKey() {
        return privateKey;
    }

    public void setPrivateKey(@Nullable Resource privateKey) {
        this.privateKey = privateKey;
    }

    public @Nullable Resource getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(@Nullable Resource publicKey) {
        this.publicKey = publicKey;
    }

    /** The algorithms of keys. */
    public enum Algorithm {

        /** HMAC with SHA-256. */
        HS256("HS256"),

        /** RSA with SHA-256. */
        RS256("RS256"),

        /** ECDSA on P-256. */
        ES256("ES256"),

        /** Ed25519. */
        EDDSA("EdDSA");

        private final String header;

        Algorithm(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }
}
