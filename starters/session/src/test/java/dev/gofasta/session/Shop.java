package dev.gofasta.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service with a form to log in and a cart. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
class Shop {

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http.authorizeHttpRequests(all ->
                        all.requestMatchers("/me").authenticated().anyRequest().permitAll())
                .formLogin(form -> form.defaultSuccessUrl("/me"))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    UserDetailsService users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ann").password("{noop}pw").roles("USER").build(),
                User.withUsername("bob").password("{noop}pw").roles("USER").build());
    }

    @GetMapping("/me")
    String me(Principal principal) {
        return principal.getName();
    }

    @GetMapping("/put")
    String put(@RequestParam String value, HttpSession session) {
        session.setAttribute("cart", value);
        return session.getId();
    }

    @GetMapping("/object")
    String object(HttpSession session) {
        session.setAttribute("cart", new Object());
        return "stored";
    }

    @GetMapping("/cart")
    String cart(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return (session != null) ? "cart " + session.getAttribute("cart") : "none";
    }

    @GetMapping("/restart")
    String restart(HttpSession session, HttpServletRequest request) {
        session.invalidate();
        return "cart " + request.getSession(true).getAttribute("cart");
    }

    @GetMapping("/drop")
    void drop(HttpSession session, HttpServletResponse response) throws IOException {
        session.invalidate();
        response.sendError(410);
    }

    @GetMapping("/plain")
    String plain() {
        return "plain";
    }
}
