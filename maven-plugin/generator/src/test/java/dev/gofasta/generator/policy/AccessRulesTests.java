package dev.gofasta.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.inspect.Route;
import dev.gofasta.generator.inspect.RouteAuth;
import dev.gofasta.generator.problem.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessRulesTests {

    private static final String CHAIN = """
            class SecurityWiring {
                @Bean
                PublicRoutes publicRoutes() {
                    return PublicRoutes.of(
                            "POST /login",
                            // A comment, with a comma
                            "GET /docs/**");
                }
                @Bean
                SecurityFilterChain chain(HttpSecurity http, PublicRoutes publicRoutes, PolicyAuthorizationManager policy) {
                    return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
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
            """;
    private static final String POLICY = """
            # p, role, path, methods
            g, admin, user
            g, root, admin
            p, user, /things/{id}, GET
            p, admin, /things/**, *
            p, guest, /things, (GET)|(POST)
            """;

    @Test
    void openListAndPolicySayWhoMayCall() {
        requireRule(CHAIN, "POST", "/login", "PUBLIC null Chain.java:5:17");
        requireRule(CHAIN, "GET", "/docs/a/{b}", "PUBLIC null Chain.java:7:17");
        requireRule(CHAIN, "HEAD", "/docs", "PUBLIC null Chain.java:7:17");
        requireRule(CHAIN, "GET", "/things/{number}", "ROLES [user, admin, root] rbac.csv:4:1");
        requireRule(CHAIN, "HEAD", "/things/{number}", "ROLES [user, admin, root] rbac.csv:4:1");
        requireRule(CHAIN, "PUT", "/things/{number}", "ROLES [admin, root] rbac.csv:5:1");
        requireRule(CHAIN, "POST", "/things", "ROLES [admin, root, guest] rbac.csv:5:1");
        requireRule(CHAIN, "ANY", "/things/{id}", "ROLES [admin, root] rbac.csv:4:1");
        requireRule(CHAIN, "GET", "/other", "DENIED null rbac.csv");
        requireRule(CHAIN, "GET", "/things/{*rest}", "ROLES [admin, root] rbac.csv:5:1");
    }

    @Test
    void chainsOfOthersAreReadAsFarAsTheyAreWrittenDown() {
        String chain = """
                http.authorizeHttpRequests(a -> a
                    .requestMatchers(HttpMethod.GET, "/a", "/b/**").permitAll()
                    .requestMatchers("/admin/**").hasRole("ADMIN")
                    .requestMatchers(HttpMethod.DELETE).hasAnyAuthority("ROLE_ADMIN", "books:delete")
                    .requestMatchers(paths()).denyAll()
                    .anyRequest().authenticated());
                """;

        requireRule(chain, "GET", "/b/{c}", "PUBLIC null Chain.java:2:44");
        requireRule(chain, "PUT", "/admin/x", "ROLES [ADMIN] Chain.java:3:22");
        requireRule(chain, "DELETE", "/a", "ROLES [ADMIN, books:delete] Chain.java:4:6");
        requireRule(chain, "PUT", "/a", "UNKNOWN null Chain.java:5:22");
        requireRule(chain.replace("paths()", "\"/no\""), "PUT", "/a", "AUTHENTICATED null Chain.java:6:6");
        requireRule("http.securityMatcher(\"/x\")." + chain, "PUT", "/a", "UNKNOWN null Chain.java");
        requireRule("", "PUT", "/a", "UNKNOWN null Chain.java");
    }

    @Test
    void routeThatARuleIsAboutOnlyInPartIsUnknown() {
        String chain = "a.requestMatchers(\"/users/me\").permitAll().anyRequest().authenticated()";

        requireRule(chain, "GET", "/users/{id}", "UNKNOWN null Chain.java:1:19");
        requireRule(chain, "GET", "/users/me", "PUBLIC null Chain.java:1:19");
        requireRule(chain, "GET", "/users/{id}/x", "AUTHENTICATED null Chain.java:1:44");
    }

    private static void requireRule(String chain, String method, String path, String expected) {
        Route route = new Route(method, path, "A.b", Location.of("A.java"), null, null);
        RoleLines policy = RoleLines.of("rbac.csv", POLICY);
        RouteAuth auth = ChainRules.of("Chain.java", chain).of(route, policy);
        assertThat(auth.rule() + " " + auth.roles() + " " + text(auth.location()))
                .isEqualTo(expected);
    }

    private static String text(@Nullable Location location) {
        return String.valueOf(location);
    }
}
