package dev.gofasta.auth.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.test.TestLogin;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.client.RestTestClient;

class TestLoginAutoConfigurationTests {

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withPropertyValues("spring.profiles.active=test")
            .withConfiguration(AutoConfigurations.of(AuthAutoConfiguration.class, TestLoginAutoConfiguration.class));

    @Test
    void logsInAsSomebodyWithTheRoleOfThatName() {
        contextRunner.run(context -> {
            HttpHeaders headers = new HttpHeaders();
            context.getBean(TestLogin.class)
                    .logIn("clerk", headers, RestTestClient.bindToServer().build());

            String header = Objects.requireNonNull(headers.getFirst(HttpHeaders.AUTHORIZATION));
            Jwt token = context.getBean(JwtDecoder.class).decode(header.substring("Bearer ".length()));
            assertThat(token.getClaimAsStringList("roles")).containsExactly("clerk");
        });
    }

    @Test
    void leavesTheLoginToABeanOfTheTests() {
        TestLogin own = (user, headers, anonymous) -> headers.setBasicAuth(user, "secret");
        contextRunner
                .withBean(TestLogin.class, () -> own)
                .run(context -> assertThat(context.getBean(TestLogin.class)).isSameAs(own));
    }

    @Test
    void isNotThereOutsideOfTests() {
        contextRunner
                .withClassLoader(new FilteredClassLoader(TestLogin.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("testLogin"));
    }
}
