package dev.gofasta.auth.autoconfigure;

import dev.gofasta.auth.AccessTokens;
import dev.gofasta.auth.Account;
import dev.gofasta.test.TestLogin;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration of the login of tests: {@code http.as("admin")} calls as somebody who has the role {@code admin} and no
 * account. It is there in tests only, where the starter for tests is.
 */
@AutoConfiguration(after = AuthAutoConfiguration.class)
@ConditionalOnClass(TestLogin.class)
@ConditionalOnBean(AccessTokens.class)
public final class TestLoginAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TestLogin testLogin(AccessTokens tokens) {
        return (user, headers, anonymous) ->
                headers.setBearerAuth(tokens.issue(stranger(user)).value());
    }

    private static Account stranger(String role) {
        String id =
                UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)).toString();
        return new Account(id, role + "@test.invalid", Set.of(role));
    }
}
