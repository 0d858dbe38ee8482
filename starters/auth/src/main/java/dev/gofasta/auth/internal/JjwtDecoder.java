package dev.gofasta.auth.internal;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecurityException;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Verifies access tokens with the keys of this service only (RFC 8725, RFC 9068). */
public final class JjwtDecoder implements JwtDecoder {

    private static final int LONGEST = 8192;

    private static final Duration LONGEST_LIFETIME = Duration.ofHours(1);

    private static final int SKEW_SECONDS = 30;

    /** With the longest tokens this takes 8 MB; a common one has 400 characters. */
    private static final int REMEMBERED = 1000;

    /** Whatever else a header holds (crit, zip, jku, jwk, x5u ...) is refused before it is looked at. */
    private static final Set<String> HEADERS = Set.of("alg", "kid", "typ");

    private final KeyRing keys;

    private final TokenSettings settings;

    private final Clock clock;

    private final Predicate<String> gone;

    private final RecentlyUsed<String, Jwt> verified = new RecentlyUsed<>(REMEMBERED);

    private final JwtParser parser;

    /**
     * Verifies tokens.
     *
     * @param gone whether the account with an id may not go on
     */
    public JjwtDecoder(KeyRing keys, TokenSettings settings, Clock clock, Predicate<String> gone) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.gone = gone;
        this.parser = Jwts.parser()
                .keyLocator(this::key)
                .clock(() -> Date.from(clock.instant()))
                .clockSkewSeconds(SKEW_SECONDS)
                .requireIssuer(settings.issuer())
                .build();
    }

    @Override
    public Jwt decode(String token) {
        if (token.length() > LONGEST) {
            throw new BadJwtException("The token is too long.");
        }
        Jwt jwt = known(token);
        if (gone.test(jwt.getSubject())) {
            throw new BadJwtException("The account is gone.");
        }
        return jwt;
    }

    /** A token does not change, so it is verified once; from then on only its end counts. */
    private Jwt known(String token) {
        Jwt known = verified.get(token);
        if (known != null && clock.instant().isBefore(end(known))) {
            return known;
        }
        Jwt jwt = verified(token);
        verified.put(token, jwt);
        return jwt;
    }

    private static Instant end(Jwt jwt) {
        return Objects.requireNonNull(jwt.getExpiresAt()).plusSeconds(SKEW_SECONDS);
    }

    private Jwt verified(String token) {
        try {
            return convert(token, parser.parseSignedClaims(token));
        } catch (JwtException | IllegalArgumentException | ClassCastException failure) {
            throw new BadJwtException("The token is not valid.", failure);
        }
    }

    private Key key(Header header) {
        if (!HEADERS.containsAll(header.keySet()) || !"at+jwt".equals(header.getType())) {
            throw new SecurityException("The header is not that of an access token.");
        }
        Object id = header.get("kid");
        return keys.find((id instanceof String text) ? text : null)
                .filter(key -> key.algorithm().equals(header.getAlgorithm()))
                .orElseThrow(() -> new SecurityException("The key is not known."))
                .verifying();
    }

    private Jwt convert(String token, Jws<Claims> signed) {
        Claims claims = signed.getPayload();
        Map<String, Object> values = new LinkedHashMap<>(claims);
        values.put("exp", instant(claims.getExpiration()));
        values.put("iat", instant(claims.getIssuedAt()));
        if (claims.getNotBefore() != null) {
            values.put("nbf", instant(claims.getNotBefore()));
        }
        requireClaims(claims);
        values.put("aud", List.copyOf(claims.getAudience()));
        return Jwt.withTokenValue(token)
                .headers(headers -> headers.putAll(signed.getHeader()))
                .claims(all -> all.putAll(values))
                .build();
    }

    private void requireClaims(Claims claims) {
        Instant issued = instant(claims.getIssuedAt());
        boolean audience = claims.getAudience() != null && claims.getAudience().contains(settings.audience());
        boolean subject = claims.getSubject() != null && !claims.getSubject().isBlank();
        if (instant(claims.getExpiration()).isAfter(issued.plus(LONGEST_LIFETIME))) {
            throw new SecurityException("The token lives longer than access tokens do.");
        }
        if (!(claims.getOrDefault("roles", List.of()) instanceof Collection<?> roles)
                || !roles.stream().allMatch(String.class::isInstance)) {
            throw new SecurityException("The roles are not a list of names.");
        }
        if (!audience || !subject || issued.isAfter(clock.instant().plusSeconds(SKEW_SECONDS))) {
            throw new SecurityException("The claims are not those of a token for this service.");
        }
    }

    private static Instant instant(@Nullable Date date) {
        if (date == null) {
            throw new SecurityException("A time is missing.");
        }
        return date.toInstant();
    }
}
