package dev.gofasta.errors;

import dev.gofasta.core.ApplicationException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;

/** A small application behind Spring Security. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@Import(SecuredApplication.Things.class)
class SecuredApplication {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, AuthenticationEntryPoint entryPoint) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/open/**")
                        .permitAll()
                        .requestMatchers("/admin")
                        .hasAuthority("ADMIN")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(
                        server -> server.authenticationEntryPoint(entryPoint).jwt(jwt -> {}))
                .build();
    }

    @Bean
    JwtDecoder decoder() {
        return token -> switch (token) {
            case "good" ->
                Jwt.withTokenValue(token).header("alg", "none").subject("ann").build();
            case "down" -> throw new JwtException("secret: no keys from java.net.ConnectException");
            default -> throw new BadJwtException("secret: Jwt expired at 2026");
        };
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> failingFilter() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(failing());
        registration.setOrder(-200);
        return registration;
    }

    private static OncePerRequestFilter failing() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                switch (request.getRequestURI()) {
                    case "/filter/throws" -> throw new IllegalStateException("secret of the filter");
                    case "/filter/conflict" -> throw ApplicationException.conflict("BUSY", "Busy now.");
                    case "/filter/sends" -> response.sendError(415, "secret");
                    case "/filter/says" -> {
                        request.setAttribute(
                                Problems.ERROR_ATTRIBUTE, ApplicationException.tooManyRequests("Not so fast."));
                        response.sendError(429);
                    }
                    default -> chain.doFilter(request, response);
                }
            }
        };
    }

    @RestController
    static class Things {

        @GetMapping(
                path = {"/things", "/admin", "/open/things"},
                produces = "application/json")
        String get() {
            return "{}";
        }

        @PostMapping(path = "/open/things", consumes = "application/json")
        Map<String, Object> post(@RequestBody Map<String, Object> body) {
            return body;
        }

        @GetMapping("/open/method")
        @PreAuthorize("hasAuthority('ADMIN')")
        String method() {
            return "never";
        }

        @GetMapping("/open/fails")
        String fails() {
            throw new IllegalStateException("secret SELECT");
        }
    }
}
