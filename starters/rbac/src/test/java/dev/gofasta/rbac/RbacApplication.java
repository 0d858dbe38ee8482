package dev.gofasta.rbac;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A small application whose routes are kept by a policy. */
@SpringBootConfiguration
@EnableAutoConfiguration
class RbacApplication {

    final AtomicReference<PolicyChanged> told = new AtomicReference<>();

    @EventListener
    void on(PolicyChanged event) {
        told.compareAndSet(null, event);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, PolicyAuthorizationManager policy) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> {})
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(PublicRoutes.of("POST /login").matcher())
                        .permitAll()
                        .anyRequest()
                        .access(policy))
                .build();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("user").password("{noop}secret").roles("user").build(),
                User.withUsername("admin")
                        .password("{noop}secret")
                        .roles("admin")
                        .build());
    }

    @RestController
    static class Items {

        final AtomicInteger calls = new AtomicInteger();

        @GetMapping("/items/{id}")
        String item(@PathVariable String id) {
            calls.incrementAndGet();
            return "item " + id;
        }

        @PostMapping("/items/{id}")
        String change(@PathVariable String id) {
            calls.incrementAndGet();
            return "changed " + id;
        }

        @RequestMapping("/admin/all")
        String admin(HttpMethod method) {
            calls.incrementAndGet();
            return "admins only " + method;
        }

        @PostMapping("/login")
        String login() {
            calls.incrementAndGet();
            return "welcome";
        }
    }

    @RestController
    static class Orders {

        private final Map<String, String> owners = Map.of("1", "user", "2", "admin");

        @GetMapping("/open/orders/{id}")
        String order(@PathVariable String id, Authentication caller) {
            String owner = owners.get(id);
            if (owner == null) {
                throw ApplicationException.notFound("Order", id);
            }
            Ownership.requireOwner(caller, owner, "Order", id);
            return "order of " + owner;
        }
    }
}
