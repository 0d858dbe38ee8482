package dev.gofasta.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small application behind the filters of this starter and Spring Security. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(GuardedApplication.Things.class)
class GuardedApplication {

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/secret")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ann").password("{noop}pw").build());
    }

    @RestController
    static class Things {

        @GetMapping({"/things", "/secret", "/swagger-ui/index"})
        Map<String, Object> get() {
            return Map.of("name", "a");
        }

        @GetMapping("/cached")
        ResponseEntity<String> cached() {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.maxAge(java.time.Duration.ofMinutes(1)))
                    .body("{}");
        }

        @GetMapping("/fails")
        String fails() {
            throw new IllegalStateException("secret");
        }

        @PostMapping({"/things", "/uploads/things"})
        Map<String, Object> post(@RequestBody Map<String, Object> body) {
            return Map.of("members", body.size());
        }

        @PostMapping("/raw")
        Map<String, Object> raw(HttpServletRequest request) throws IOException {
            return Map.of("bytes", request.getInputStream().readAllBytes().length);
        }

        @PostMapping("/reader")
        Map<String, Object> reader(HttpServletRequest request) throws IOException {
            return Map.of("chars", request.getReader().transferTo(new StringWriter()));
        }

        @PostMapping("/form")
        Map<String, Object> form(@RequestParam String name) {
            return Map.of("name", name);
        }
    }
}
