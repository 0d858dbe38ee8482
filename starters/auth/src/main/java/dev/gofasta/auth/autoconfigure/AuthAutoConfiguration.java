package dev.gofasta.auth.autoconfigure;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.AuthSetupException;
import dev.gofasta.auth.JwkSet;
import dev.gofasta.auth.PasswordRules;
import dev.gofasta.auth.internal.Argon2Hashes;
import dev.gofasta.auth.internal.BcryptGuard;
import dev.gofasta.auth.internal.CommonPasswords;
import dev.gofasta.auth.internal.JjwtAccessTokens;
import dev.gofasta.auth.internal.JjwtDecoder;
import dev.gofasta.auth.internal.KeyRing;
import dev.gofasta.auth.internal.LiveAccounts;
import dev.gofasta.auth.internal.NistPasswordRules;
import dev.gofasta.auth.internal.NoHashes;
import dev.gofasta.auth.internal.PublicKeys;
import dev.gofasta.auth.internal.TokenSettings;
import dev.gofasta.core.autoconfigure.CoreAutoConfiguration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.util.function.SingletonSupplier;

/** Auto-configuration of access tokens and passwords. */
@AutoConfiguration(after = CoreAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "gofasta.auth.enabled", matchIfMissing = true)
@EnableConfigurationProperties(AuthProperties.class)
public final class AuthAutoConfiguration {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Asks for the bean at the first token, not while the beans that it needs are made, and no more than once. */
    private static Predicate<String> gone(ObjectProvider<LiveAccounts> accounts) {
        SingletonSupplier<Predicate<String>> live = SingletonSupplier.of(() -> {
            LiveAccounts found = accounts.getIfAvailable();
            return (found != null) ? found::isGone : accountId -> false;
        });
        return accountId -> live.obtain().test(accountId);
    }

    @Bean
    @ConditionalOnMissingBean
    KeyRing authKeyRing(AuthProperties properties, Environment environment) {
        return KeyRings.of(properties, environment);
    }

    @Bean
    @ConditionalOnMissingBean
    AccessTokens accessTokens(
            KeyRing keys, AuthProperties properties, Environment environment, ObjectProvider<Clock> clocks) {
        return new JjwtAccessTokens(keys, settings(properties, environment), clocks.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnMissingBean
    JwkSet jwkSet(KeyRing keys) {
        return PublicKeys.of(keys);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            KeyRing keys,
            AuthProperties properties,
            Environment environment,
            ObjectProvider<Clock> clocks,
            ObjectProvider<LiveAccounts> accounts) {
        return new JjwtDecoder(
                keys, settings(properties, environment), clocks.getIfAvailable(Clock::systemUTC), gone(accounts));
    }

    @Bean
    @ConditionalOnMissingBean
    JwtAuthenticationConverter jwtAuthenticationConverter() {
        JwtGrantedAuthoritiesConverter authorities = new JwtGrantedAuthoritiesConverter();
        authorities.setAuthoritiesClaimName("roles");
        authorities.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(authorities);
        return converter;
    }

    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder passwordEncoder() {
        DelegatingPasswordEncoder encoder = new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2Hashes(),
                        "bcrypt",
                        new BcryptGuard(),
                        "pbkdf2@SpringSecurity_v5_8",
                        Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
        encoder.setDefaultPasswordEncoderForMatches(new NoHashes());
        return encoder;
    }

    @Bean
    @ConditionalOnMissingBean
    PasswordRules passwordRules(AuthProperties properties, Environment environment) {
        PasswordProperties password = properties.getPassword();
        if (password.getMinLength() < 8 || password.getMinLength() > 64) {
            throw new AuthSetupException(
                    "gofasta.auth.password.min-length is " + password.getMinLength() + ".", "Set it to 8 to 64.");
        }
        return new NistPasswordRules(
                password.getMinLength(), new CommonPasswords(lines(password.getBlockList())), name(environment));
    }

    private static TokenSettings settings(AuthProperties properties, Environment environment) {
        Duration lifetime = properties.getAccessTokenTtl();
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new AuthSetupException(
                    "gofasta.auth.access-token-ttl is " + lifetime + ", and access tokens cannot be called back.",
                    "Set it to an hour at most; logins last longer by refresh tokens.");
        }
        return new TokenSettings(
                orName(properties.getIssuer(), environment), orName(properties.getAudience(), environment), lifetime);
    }

    private static String orName(@Nullable String value, Environment environment) {
        return (value != null && !value.isBlank()) ? value : name(environment);
    }

    private static String name(Environment environment) {
        return environment.getProperty("spring.application.name", "application");
    }

    private static List<String> lines(@Nullable Resource list) {
        try {
            return (list != null)
                    ? list.getContentAsString(StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException failure) {
            throw new AuthSetupException(
                    "gofasta.auth.password.block-list cannot be read: " + list + ".", "Correct its location.");
        }
    }
}
