package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.gofasta.auth.Account;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** Tokens that are signed with pairs of keys, read and forged by another implementation. */
class KeyPairTokenTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final TokenSettings SETTINGS = new TokenSettings("shop", "shop", Duration.ofMinutes(10));

    private static final Account ACCOUNT = new Account("42", "ann@example.org", Set.of("Admin"));

    private static final JWTClaimsSet CLAIMS = new JWTClaimsSet.Builder()
            .issuer("shop")
            .audience("shop")
            .subject("42")
            .issueTime(Date.from(NOW))
            .expirationTime(Date.from(NOW.plusSeconds(600)))
            .build();

    @Tag("asvs:V9.1.2")
    @ParameterizedTest
    @CsvSource({"RSA, RS256", "EC, ES256", "Ed25519, EdDSA"})
    void signsWithKeyPairs(String family, String algorithm) throws Exception {
        KeyPair pair = TestKeys.pair(family);
        KeyRing ring = new KeyRing(List.of(TestKeys.signing("k1", pair, algorithm)), null);
        String token =
                new JjwtAccessTokens(ring, SETTINGS, CLOCK).issue(ACCOUNT).value();
        assertThat(new JjwtDecoder(ring, SETTINGS, CLOCK, subject -> false)
                        .decode(token)
                        .getSubject())
                .isEqualTo("42");
        SignedJWT nimbus = SignedJWT.parse(token);
        assertThat(nimbus.getHeader().getAlgorithm().getName()).isEqualTo(algorithm);
        if (pair.getPublic() instanceof RSAPublicKey key) {
            assertThat(nimbus.verify(new RSASSAVerifier(key))).isTrue();
        }
        if (pair.getPublic() instanceof ECPublicKey key) {
            assertThat(nimbus.verify(new ECDSAVerifier(key))).isTrue();
        }
    }

    @Tag("asvs:V9.1.2")
    @Test
    void refusesAnHmacMadeOfThePublicKey() throws Exception {
        KeyPair pair = TestKeys.pair("RSA");
        KeyRing ring = new KeyRing(List.of(TestKeys.signing("k1", pair, "RS256")), null);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .keyID("k1")
                .type(new JOSEObjectType("at+jwt"))
                .build();
        String pem = TestKeys.pem("PUBLIC KEY", pair.getPublic());
        for (byte[] secret : List.of(pair.getPublic().getEncoded(), pem.getBytes(StandardCharsets.US_ASCII))) {
            SignedJWT forged = new SignedJWT(header, CLAIMS);
            forged.sign(new MACSigner(secret));
            assertThatExceptionOfType(BadJwtException.class)
                    .isThrownBy(
                            () -> new JjwtDecoder(ring, SETTINGS, CLOCK, subject -> false).decode(forged.serialize()));
        }
    }

    @Tag("asvs:V9.1.2")
    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256"})
    void refusesAnotherAlgorithmWithTheSameKey(String algorithm) throws Exception {
        KeyPair pair = TestKeys.pair("RSA");
        KeyRing ring = new KeyRing(List.of(TestKeys.signing("k1", pair, "RS256")), null);
        SignedJWT other = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                        .keyID("k1")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                CLAIMS);
        other.sign(new RSASSASigner(pair.getPrivate()));
        assertThatExceptionOfType(BadJwtException.class)
                .isThrownBy(() -> new JjwtDecoder(ring, SETTINGS, CLOCK, subject -> false).decode(other.serialize()));
    }
}
