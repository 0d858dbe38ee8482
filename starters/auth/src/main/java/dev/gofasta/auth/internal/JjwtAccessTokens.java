package dev.gofasta.auth.internal;

import dev.gofasta.auth.AccessToken;
import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.Account;
import dev.gofasta.auth.AuthSetupException;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.security.Key;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;

/** Issues signed tokens (RFC 9068). */
public final class JjwtAccessTokens implements AccessTokens {

    private final KeyRing keys;

    private final TokenSettings settings;

    private final Clock clock;

    public JjwtAccessTokens(KeyRing keys, TokenSettings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public AccessToken issue(Account account) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.plus(settings.lifetime());
        SigningKey signer = keys.signer(now);
        JwtBuilder builder = Jwts.builder()
                .header()
                .type("at+jwt")
                .keyId(signer.id())
                .and()
                .issuer(settings.issuer())
                .audience()
                .add(settings.audience())
                .and()
                .subject(account.id())
                .id(UUID.randomUUID().toString())
                .issuedAt(Date.from(now))
                .notBefore(Date.from(now))
                .expiration(Date.from(end))
                .claim("roles", List.copyOf(account.roles()));
        return new AccessToken(sign(builder, signer).compact(), end);
    }

    private static JwtBuilder sign(JwtBuilder builder, SigningKey key) {
        Key signing = key.signing();
        if (signing == null) {
            throw new AuthSetupException("The key '" + key.id() + "' has no private part.", "Let another key sign.");
        }
        return switch (key.algorithm()) {
            case "RS256" -> builder.signWith((PrivateKey) signing, Jwts.SIG.RS256);
            case "ES256" -> builder.signWith((PrivateKey) signing, Jwts.SIG.ES256);
            case "EdDSA" -> builder.signWith((PrivateKey) signing, Jwts.SIG.EdDSA);
            default -> builder.signWith((SecretKey) signing, Jwts.SIG.HS256);
        };
    }
}
