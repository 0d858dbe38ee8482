package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.AuthSetupException;
import dev.gofasta.auth.JwkSet;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final SigningKey FIRST = KeyReader.secret("first", "a-first-secret-of-the-tests-0123456789");

    private static final SigningKey NEXT =
            KeyReader.secret("next", "the-next-secret-of-the-tests-0123456789").from(NOW);

    private static final TokenSettings SETTINGS = new TokenSettings("shop", "shop", Duration.ofMinutes(10));

    @Test
    void letsTheNewKeySignFromItsTimeOn() {
        KeyRing ring = new KeyRing(List.of(FIRST, NEXT), null);
        assertThat(ring.signer(NOW.minusMillis(1))).isSameAs(FIRST);
        assertThat(ring.signer(NOW)).isSameAs(NEXT);
        assertThat(new KeyRing(List.of(NEXT, FIRST), null).signer(NOW.minusMillis(1)))
                .isSameAs(FIRST);
        assertThat(new KeyRing(List.of(FIRST, NEXT), "first").signer(NOW)).isSameAs(FIRST);
        SigningKey tie = KeyReader.secret("tie", "another-secret-of-the-tests-0123456789");
        assertThat(new KeyRing(List.of(FIRST, tie), null).signer(NOW)).isSameAs(FIRST);
    }

    @Test
    void verifiesWithAKeyBeforeItSignsAndAfter() {
        KeyRing ring = new KeyRing(List.of(FIRST, NEXT), null);
        Account account = new Account("42", "ann@example.org", Set.of());
        for (int seconds : List.of(-60, 60)) {
            Clock clock = Clock.fixed(NOW.plusSeconds(seconds), ZoneOffset.UTC);
            String token =
                    new JjwtAccessTokens(ring, SETTINGS, clock).issue(account).value();
            assertThat(new JjwtDecoder(ring, SETTINGS, clock, subject -> false)
                            .decode(token)
                            .getHeaders())
                    .containsEntry("kid", seconds < 0 ? "first" : "next");
        }
        Clock early = Clock.fixed(NOW.minusSeconds(5), ZoneOffset.UTC);
        String ahead = new JjwtAccessTokens(new KeyRing(List.of(NEXT), "next"), SETTINGS, early)
                .issue(account)
                .value();
        assertThat(new JjwtDecoder(ring, SETTINGS, early, subject -> false)
                        .decode(ahead)
                        .getSubject())
                .isEqualTo("42");
    }

    @Test
    void signsOnlyWithWhatCanSign() throws Exception {
        KeyPair pair = TestKeys.pair("EC");
        SigningKey verifies = KeyReader.pair("v", "ES256", null, TestKeys.pem("PUBLIC KEY", pair.getPublic()));
        assertThat(new KeyRing(List.of(verifies, FIRST), null).signer(NOW)).isSameAs(FIRST);
        assertThatExceptionOfType(AuthSetupException.class)
                .isThrownBy(() -> new KeyRing(List.of(FIRST, verifies), "v"));
        assertThatExceptionOfType(AuthSetupException.class)
                .isThrownBy(() -> new KeyRing(List.of(verifies), null).signer(NOW));
    }

    @Test
    void publishesPublicKeysThatOthersVerifyWith() throws Exception {
        KeyPair edwards = TestKeys.pair("Ed25519");
        SigningKey rsa = TestKeys.signing("r", TestKeys.pair("RSA"), "RS256");
        SigningKey curve = TestKeys.signing("e", TestKeys.pair("EC"), "ES256");
        JwkSet document =
                PublicKeys.of(new KeyRing(List.of(FIRST, rsa, curve, TestKeys.signing("o", edwards, "EdDSA")), null));
        JWKSet read = JWKSet.parse(Map.<String, Object>of("keys", document.keys()));
        assertThat(read.getKeys()).extracting(JWK::getKeyID).containsExactly("r", "e", "o");
        assertThat(read.getKeys()).noneMatch(JWK::isPrivate);
        assertThat(document.keys()).allSatisfy(key -> assertThat(key).doesNotContainKeys("d", "k", "p"));
        assertThat(token(rsa).verify(new RSASSAVerifier(read.getKeyByKeyId("r").toRSAKey())))
                .isTrue();
        assertThat(token(curve).verify(new ECDSAVerifier(read.getKeyByKeyId("e").toECKey())))
                .isTrue();
        byte[] point = read.getKeyByKeyId("o").toOctetKeyPair().getDecodedX();
        assertThat(((EdECPublicKey) edwards.getPublic()).getPoint().getY().testBit(0))
                .isEqualTo((point[0] & 1) == 1);
    }

    @Tag("asvs:V11.2.3")
    @Test
    @Tag("asvs:V11.6.1")
    void refusesKeysThatAreTooShortOrOnOtherCurves() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp384r1"));
        refused(rsa.generateKeyPair(), "RS256");
        refused(curve.generateKeyPair(), "ES256");
        refused(TestKeys.pair("Ed25519"), "RS256");
        assertThatExceptionOfType(AuthSetupException.class)
                .isThrownBy(() -> KeyReader.secret("k", "only-thirty-one-bytes-012345678"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${SHOP_ACCESS_TOKEN_SIGNING_SECRET}",
                "prefix-${SHOP_ACCESS_TOKEN_SIGNING_SECRET:}",
                "file:/run/secrets/gofasta-auth-secret-of-shop",
                "classpath:/secrets/access-token-secret.txt"
            })
    void refusesWhatOnlyNamesASecret(String value) {
        assertThatExceptionOfType(AuthSetupException.class)
                .isThrownBy(() -> KeyReader.secret("k", value))
                .withMessageContaining("placeholder")
                .withMessageNotContaining("SHOP");
    }

    private static void refused(KeyPair pair, String algorithm) {
        assertThatExceptionOfType(AuthSetupException.class).isThrownBy(() -> TestKeys.signing("k", pair, algorithm));
    }

    private static SignedJWT token(SigningKey key) throws Exception {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return SignedJWT.parse(new JjwtAccessTokens(new KeyRing(List.of(key), null), SETTINGS, clock)
                .issue(new Account("42", "ann@example.org", Set.of()))
                .value());
    }
}
