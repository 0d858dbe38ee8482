package {{package}}.wiring;

import static org.springframework.security.config.Customizer.withDefaults;

import dev.gofasta.rbac.PolicyAuthorizationManager;
import dev.gofasta.rbac.PublicRoutes;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call what: the routes for everybody are listed here, all others are decided by {@code policy/rbac.csv}. */
@Configuration(proxyBeanMethods = false)
public class SecurityWiring {

    /** A route that is neither here nor in the policy is refused, and named by {@code PolicyTests}. */
    @Bean
    PublicRoutes publicRoutes() {
        return PublicRoutes.of(
{{#accounts}}
                "POST /api/v1/auth/register",
                "POST /api/v1/auth/verify",
                "POST /api/v1/auth/verification",
                "POST /api/v1/auth/login",
                "POST /api/v1/auth/refresh",
                "POST /api/v1/auth/logout",
                "POST /api/v1/auth/password/forgot",
                "POST /api/v1/auth/password/reset",
{{/accounts}}
                "GET /health/**",
                // Off in production, where these are 404.
                "GET /v3/api-docs/**",
                "GET /v3/api-docs.yaml",
                "GET /swagger-ui/**",
                "GET /swagger-ui.html");
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            PublicRoutes publicRoutes,
            PolicyAuthorizationManager policy,
            AuthenticationEntryPoint entryPoint)
            throws Exception {
        return http
                // Tokens come in a header, which no page of another site can make a browser send.
                .csrf(CsrfConfigurer::disable)
                .cors(withDefaults())
                .logout(LogoutConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(withDefaults()).authenticationEntryPoint(entryPoint))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(publicRoutes.matcher())
                        .permitAll()
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .access(policy))
                .build();
    }
}
