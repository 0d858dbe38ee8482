package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.shop.TestClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** What is issued and what is refused, with tokens forged by another implementation. */
class AccessTokenTests {

    private static final String SECRET = "a-secret-of-the-tests-0123456789-abcdef";

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final TokenSettings SETTINGS = new TokenSettings("shop", "shop", Duration.ofMinutes(10));

    private static final KeyRing KEYS = new KeyRing(List.of(KeyReader.secret("k1", SECRET)), null);

    private final JjwtDecoder decoder = new JjwtDecoder(KEYS, SETTINGS, CLOCK, subject -> false);

    @Tag("asvs:V9.2.4")
    @Test
    void acceptsWhatItIssuesAndWhatNimbusSigns() throws Exception {
        String token =
                new JjwtAccessTokens(KEYS, SETTINGS, CLOCK).issue(account()).value();
        Jwt jwt = decoder.decode(token);
        assertThat(jwt.getSubject()).isEqualTo("42");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("Admin");
        assertThat(jwt.getAudience()).containsExactly("shop");
        assertThat(jwt.getExpiresAt()).isEqualTo(NOW.plusSeconds(600));
        assertThat(SignedJWT.parse(token).verify(new MACVerifier(SECRET))).isTrue();
        assertThat(decoder.decode(forge(header -> {}, claims -> {})).getSubject())
                .isEqualTo("42");
    }

    @Tag("asvs:V9.1.1")
    @Tag("asvs:V9.1.2")
    @Tag("asvs:V6.8.2")
    @Test
    void refusesTokensWithoutSignature() {
        String body =
                base64("{\"sub\":\"42\",\"iss\":\"shop\",\"aud\":\"shop\",\"exp\":9999999999,\"iat\":1767225600}");
        for (String algorithm : List.of("none", "None", "NONE", "HS256", "HS384", "", "RS256")) {
            String header = base64("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}");
            refuses(header + "." + body + ".");
            refuses(header + "." + body);
        }
        refuses(base64("{\"alg\":\"HS256\",\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}") + "." + body + ".");
        refuses(base64("{\"alg\":\"none\",\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}") + "." + body + ".");
    }

    @Test
    void refusesEncryptedTokens() throws Exception {
        EncryptedJWT token = new EncryptedJWT(
                new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                        .keyID("k1")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims().build());
        token.encrypt(new DirectEncrypter(SECRET.substring(0, 32).getBytes(StandardCharsets.US_ASCII)));
        refuses(token.serialize());
    }

    @Test
    void refusesATokenWhoseClaimsWereChanged() throws Exception {
        String[] parts = forge(header -> {}, claims -> {}).split("\\.");
        String claims = base64(claims().subject("43").build().toString());
        refuses(parts[0] + "." + claims + "." + parts[2]);
    }

    @Test
    void remembersATokenUntilItsEndOnly() {
        TestClock clock = new TestClock();
        JjwtDecoder remembering = new JjwtDecoder(KEYS, SETTINGS, clock, subject -> false);
        String token = forge(header -> {}, claims -> {});
        remembering.decode(token);
        assertThat(remembering.decode(token)).isSameAs(remembering.decode(token));
        clock.forward(Duration.ofSeconds(600 + 31));
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> remembering.decode(token));
    }

    @Test
    void asksForTheAccountOfATokenThatItRemembers() {
        AtomicBoolean gone = new AtomicBoolean();
        JjwtDecoder remembering = new JjwtDecoder(KEYS, SETTINGS, CLOCK, subject -> gone.get());
        String token = forge(header -> {}, claims -> {});
        remembering.decode(token);
        gone.set(true);
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> remembering.decode(token));
    }

    /** As RFC 7519 allows; whoever can sign such a token has the key. */
    @Test
    void takesTheLastOfTwoClaimsWithTheSameName() throws Exception {
        assertThat(decoder.decode(signed("\"sub\":\"42\",\"sub\":\"43\",\"aud\":\"shop\""))
                        .getSubject())
                .isEqualTo("43");
        refuses(signed("\"sub\":\"42\",\"aud\":\"shop\",\"aud\":\"other\""));
    }

    private static String signed(String claims) throws JOSEException {
        String header = forge(any -> {}, any -> {}).split("\\.")[0];
        String text = header + "." + base64("{" + claims + ",\"iss\":\"shop\",\"exp\":1767226200,\"iat\":1767225600}");
        return text + "."
                + new MACSigner(SECRET)
                        .sign(new JWSHeader(JWSAlgorithm.HS256), text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../dev/null", "k1' OR '1'='1", "http://localhost/keys", "K1", "", "k1\u0000"})
    void refusesKeysThatAreNotItsOwn(String kid) {
        refuses(forge(header -> header.keyID(kid), claims -> {}));
    }

    @Tag("asvs:V9.1.3")
    @Tag("asvs:V9.2.2")
    @Test
    void refusesOtherHeaders() throws Exception {
        refuses(forge(header -> header.keyID(null), claims -> {}));
        refuses(forge(header -> header.type(JOSEObjectType.JWT), claims -> {}));
        refuses(forge(header -> header.type(null), claims -> {}));
        refuses(forge(header -> header.criticalParams(Set.of("x")).customParam("x", 1), claims -> {}));
        refuses(forge(header -> header.jwkURL(URI.create("http://localhost/jwks")), claims -> {}));
        refuses(forge(header -> header.x509CertURL(URI.create("http://localhost/x")), claims -> {}));
        refuses(forge(header -> header.customParam("zip", "DEF"), claims -> {}));
        RSAKey own = new RSAKey.Builder((RSAPublicKey) TestKeys.pair("RSA").getPublic()).build();
        refuses(forge(header -> header.jwk(own), claims -> {}));
        refuses(forge(
                header -> header.x509CertChain(List.of(new com.nimbusds.jose.util.Base64("AA=="))), claims -> {}));
        refuses(forge(header -> header.type(new JOSEObjectType("id+jwt")), claims -> {}));
    }

    @Tag("asvs:V9.2.1")
    @Tag("asvs:V9.2.3")
    @Test
    void refusesOtherClaims() {
        refuses(forge(header -> {}, claims -> claims.issuer("other")));
        refuses(forge(header -> {}, claims -> claims.issuer(null)));
        refuses(forge(header -> {}, claims -> claims.audience("other")));
        refuses(forge(header -> {}, claims -> claims.audience((String) null)));
        refuses(forge(header -> {}, claims -> claims.subject(null)));
        refuses(forge(header -> {}, claims -> claims.subject(" ")));
        refuses(forge(header -> {}, claims -> claims.expirationTime(null)));
        refuses(forge(header -> {}, claims -> claims.issueTime(null)));
        refuses(forge(header -> {}, claims -> claims.expirationTime(at(-31))));
        refuses(forge(header -> {}, claims -> claims.expirationTime(at(3601))));
        refuses(forge(header -> {}, claims -> claims.expirationTime(new Date(Long.MAX_VALUE / 1000))));
        refuses(forge(header -> {}, claims -> claims.notBeforeTime(at(31))));
        refuses(forge(header -> {}, claims -> claims.issueTime(at(31))));
        refuses(forge(header -> {}, claims -> claims.claim("padding", "x".repeat(9000))));
        refuses(forge(header -> {}, claims -> claims.claim("roles", List.of(List.of("Admin")))));
        refuses(forge(header -> {}, claims -> claims.claim("roles", 7)));
    }

    @Test
    void allowsClocksToDifferByHalfAMinute() {
        assertThat(decoder.decode(forge(
                        header -> {}, claims -> claims.notBeforeTime(at(29)).issueTime(at(29)))))
                .isNotNull();
    }

    @Tag("asvs:V9.1.1")
    @Test
    void refusesOtherSecretsAndNoise() throws Exception {
        SignedJWT forged = new SignedJWT(header().build(), claims().build());
        forged.sign(new MACSigner("another-secret-of-the-tests-0123456789"));
        refuses(forged.serialize());
        String good = forge(header -> {}, claims -> {});
        refuses(good.substring(0, good.length() - 8));
        for (String noise : List.of("", ".", "..", "a.b.c", "a.b.c.d.e", " ")) {
            refuses(noise);
        }
    }

    private void refuses(String token) {
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
    }

    private static String forge(Consumer<JWSHeader.Builder> headers, Consumer<JWTClaimsSet.Builder> changes) {
        JWSHeader.Builder header = header();
        headers.accept(header);
        JWTClaimsSet.Builder claims = claims();
        changes.accept(claims);
        try {
            SignedJWT token = new SignedJWT(header.build(), claims.build());
            token.sign(new MACSigner(SECRET) {
                @Override
                public com.nimbusds.jose.util.Base64URL sign(JWSHeader any, byte[] input) throws JOSEException {
                    return super.sign(new JWSHeader(JWSAlgorithm.HS256), input);
                }
            });
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").type(new JOSEObjectType("at+jwt"));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("shop")
                .audience("shop")
                .subject("42")
                .issueTime(at(0))
                .expirationTime(at(600));
    }

    private static Account account() {
        return new Account("42", "ann@example.org", Set.of("Admin"));
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
