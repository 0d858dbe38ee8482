package dev.gofasta.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.gofasta.test.sample.SampleApplication;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class TestHttpTests {

    @Test
    void callsAsSomebodyOrAsNobody() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), TokenCase.class, BasicCase.class)))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(InnerRun.failures(InnerRun.of(Map.of(), WithoutLoginCase.class)))
                .isEmpty();
    }

    abstract static class Case {

        @Autowired
        protected TestHttp http;
    }

    /** Fetches a token first, as applications with tokens do. */
    @EndToEndTest(classes = TokenCase.Application.class)
    static class TokenCase extends Case {

        @Test
        void knowsWhoCalls() {
            http.as("ada").get().uri("/me").exchange().expectBody(String.class).isEqualTo("ada");
            http.as("bob").get().uri("/me").exchange().expectBody(String.class).isEqualTo("bob");
            http.anonymous().get().uri("/me").exchange().expectStatus().isUnauthorized();
        }

        @SpringBootConfiguration
        @EnableAutoConfiguration
        static class Application {

            @Bean
            Controller controller() {
                return new Controller();
            }

            @Bean
            TestLogin testLogin() {
                return (user, headers, anonymous) -> headers.setBearerAuth(Objects.requireNonNull(anonymous
                        .get()
                        .uri("/token?user=" + user)
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()));
            }
        }

        @RestController
        static class Controller {

            @GetMapping("/token")
            String token(String user) {
                return "token-of-" + user;
            }

            @GetMapping("/me")
            ResponseEntity<String> me(HttpServletRequest request) {
                String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
                return authorization == null
                        ? ResponseEntity.status(401).build()
                        : ResponseEntity.ok(authorization.replace("Bearer token-of-", ""));
            }
        }
    }

    /** Spring Security with HTTP Basic. */
    @EndToEndTest(classes = BasicCase.Application.class, properties = "spring.autoconfigure.exclude=")
    static class BasicCase extends Case {

        @Test
        void knowsWhoCalls() {
            http.as("ada").get().uri("/me").exchange().expectBody(String.class).isEqualTo("ada");
            http.as("eve").get().uri("/me").exchange().expectStatus().isUnauthorized();
            http.anonymous().get().uri("/me").exchange().expectStatus().isUnauthorized();
        }

        @SpringBootConfiguration
        @EnableAutoConfiguration
        static class Application {

            @Bean
            SecurityFilterChain security(HttpSecurity http) {
                return http.authorizeHttpRequests(
                                requests -> requests.anyRequest().authenticated())
                        .httpBasic(Customizer.withDefaults())
                        .build();
            }

            @Bean
            UserDetailsService users() {
                return new InMemoryUserDetailsManager(
                        User.withUsername("ada").password("{noop}secret").build());
            }

            @Bean
            TestLogin testLogin() {
                return (user, headers, anonymous) -> headers.setBasicAuth(user, "secret");
            }

            @Bean
            Controller controller() {
                return new Controller();
            }
        }

        @RestController
        static class Controller {

            @GetMapping("/me")
            String me(HttpServletRequest request) {
                return request.getRemoteUser();
            }
        }
    }

    @EndToEndTest(classes = SampleApplication.class)
    static class WithoutLoginCase extends Case {

        @Test
        void isRefused() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> http.as("ada"))
                    .withMessageContaining("Nothing says how to log 'ada' in")
                    .withMessageContaining("@Bean TestLogin testLogin()");
        }
    }
}
