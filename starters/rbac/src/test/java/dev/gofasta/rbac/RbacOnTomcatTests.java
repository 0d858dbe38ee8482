package dev.gofasta.rbac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Real requests, written byte by byte, against a firewall that lets everything through that can be let through. */
class RbacOnTomcatTests {

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = new SpringApplicationBuilder(RbacApplication.class, LenientFirewall.class)
                .properties("server.port=0", "spring.mvc.hiddenmethod.filter.enabled=true")
                .run();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    @Tag("asvs:V8.2.1")
    void grantsWhatThePolicySays() throws IOException {
        assertThat(status("user", "GET /items/7")).isEqualTo(200);
        assertThat(status("user", "HEAD /items/7")).isEqualTo(200);
        assertThat(status("admin", "GET /items/7")).as("inherited").isEqualTo(200);
        assertThat(status("user", "GET /admin/all")).isEqualTo(403);
        assertThat(status("admin", "GET /admin/all")).isEqualTo(200);
        assertThat(status("user", "POST /items/7")).isEqualTo(403);
        assertThat(status("user", "GET /not/there")).isEqualTo(403);
        assertThat(status("user", "GET /open/not/there")).isEqualTo(404);
        assertThat(status(null, "GET /items/7")).isEqualTo(401);
        assertThat(status(null, "POST /login")).isEqualTo(200);
        assertThat(status(null, "GET /login")).isEqualTo(401);
    }

    @Test
    @Tag("asvs:V8.2.2")
    void theRowOfSomebodyElseLooksLikeOneThatDoesNotExist() throws IOException {
        assertThat(answer("user", "GET /open/orders/1", "")).contains("order of user");
        assertThat(answer("admin", "GET /open/orders/2", "")).contains("order of admin");
        String foreign = body(answer("user", "GET /open/orders/2", ""));
        String missing = body(answer("user", "GET /open/orders/3", ""));
        assertThat(foreign).contains("\"status\":404", "NOT_FOUND").doesNotContain("admin");
        assertThat(foreign.replace("2", "N")).isEqualTo(missing.replace("3", "N"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open/../admin/all",
                "/open/%2e%2e/admin/all",
                "/open/%2e%2e%2fadmin%2fall",
                "/open/..%2fadmin/all",
                "/open/..%5cadmin/all",
                "/open/..;/admin/all",
                "/open/..;a=b/admin/all",
                "/open//../admin/all",
                "//admin/all",
                "/./admin/all",
                "/admin;a=b/all",
                "/admin/all;a=b",
                "/ADMIN/all",
                "/admin/all/",
                "/admin//all",
                "/admin%2fall",
                "/%61dmin/all",
                "/admin/all%00",
                "/admin/all%0a",
                "/admin/all%20",
                "/open/%252e%252e/admin/all",
                "/open/%c0%ae%c0%ae/admin/all",
                "/open/\u00e9/../../admin/all",
                "/open/%u002e%u002e/admin/all",
                "/admin/all%3f",
                "/admin/all%23",
                "/admin/all?x=/open/a",
                "/login/../admin/all",
                "/login;/../admin/all",
                "/items/..%2fadmin%2fall",
                "/admin/all.json"
            })
    @Tag("asvs:V8.2.1")
    @Tag("asvs:V1.1.1")
    void noSpellingGivesAUserTheRoutesOfAnAdmin(String path) throws IOException {
        assertThat(answer("user", "GET " + path, "")).doesNotContain("admins only");
        assertThat(answer(null, "POST " + path, "")).doesNotContain("admins only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "get", "GETX", "PROPFIND", "CONNECT", "OPTIONS", "POST", "PUT"})
    @Tag("asvs:V8.2.1")
    void noMethodGivesMoreThanThePolicySays(String method) throws IOException {
        assertThat(answer("user", method + " /items/7", "")).doesNotContain("item 7", "changed");
        assertThat(answer("admin", method + " /items/7", "")).doesNotContain("item 7", "changed");
    }

    @Test
    @Tag("asvs:V8.3.1")
    void headersAndParametersDoNotChangeTheMethod() throws IOException {
        String override = "X-HTTP-Method-Override: GET\r\nX-HTTP-Method: GET\r\nX-Method-Override: GET\r\n";
        assertThat(answer("user", "POST /items/7?_method=GET", override)).doesNotContain("item 7", "changed");
        assertThat(answer("user", "GET /items/7?_method=POST", "X-HTTP-Method-Override: POST\r\n"))
                .contains("item 7");
        assertThat(answer("user", "GET /items/7", "X-Original-URL: /admin/all\r\nX-Rewrite-URL: /admin/all\r\n"))
                .contains("item 7");
    }

    @Test
    void anEditIsInForceAtOnceAndTold() throws IOException {
        PolicyEditor editor = context.getBean(PolicyEditor.class);
        PolicyRule rule = new PolicyRule("user", "/items/{id}", "POST");
        editor.add(rule);
        try {
            assertThat(status("user", "POST /items/7")).isEqualTo(200);
            PolicyChanged told = context.getBean(RbacApplication.class).told.get();
            assertThat(told.rule()).isEqualTo(rule);
            assertThat(told.by()).isNull();
        } finally {
            editor.remove(rule);
        }
        assertThat(status("user", "POST /items/7")).isEqualTo(403);
    }

    @Test
    void coverageNamesWhatNobodyMayCall() {
        Policy policy = context.getBean(Policy.class);
        RouteCoverage coverage = RouteCoverage.of(context, PublicRoutes.of("POST /login", "GET /gone"), policy);
        assertThat(coverage.problems()).hasSize(2);
        assertThat(coverage.problems().get(0))
                .isEqualTo("POST /items/{id} (Items#change) is neither public nor granted to a role;"
                        + " add to the policy: p, <role>, /items/{id}, POST");
        assertThat(coverage.problems().get(1)).contains("'GET /gone' does not exist");
        assertThat(coverage.warnings())
                .contains("The line 'p, user, /stale, GET' matches no route;"
                        + " take it out if its path is not served otherwise.");
        assertThat(RouteCoverage.of(context, PublicRoutes.of("POST /login", "POST /items/*"), policy)
                        .problems())
                .isEmpty();
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static int status(String user, String line) throws IOException {
        return Integer.parseInt(answer(user, line, "").split(" ", 3)[1]);
    }

    private static String answer(String user, String line, String headers) throws IOException {
        int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
        return RawCalls.send(port, user, line, headers);
    }

    static class LenientFirewall {

        @Bean
        HttpFirewall httpFirewall() {
            StrictHttpFirewall firewall = new StrictHttpFirewall();
            firewall.setUnsafeAllowAnyHttpMethod(true);
            firewall.setAllowSemicolon(true);
            firewall.setAllowUrlEncodedSlash(true);
            firewall.setAllowUrlEncodedDoubleSlash(true);
            firewall.setAllowBackSlash(true);
            firewall.setAllowUrlEncodedPercent(true);
            firewall.setAllowUrlEncodedPeriod(true);
            firewall.setAllowNull(true);
            firewall.setAllowUrlEncodedLineFeed(true);
            return firewall;
        }
    }
}
