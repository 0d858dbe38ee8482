package dev.gofasta.rbac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What callers are told, with the usual firewall, about a path that is not written as it should be. */
@SpringBootTest(
        classes = RbacApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.mvc.hiddenmethod.filter.enabled=true")
class RefusedSpellingsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private RbacApplication.Items items;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open/%2e%2e/admin/all",
                "/open/../admin/all",
                "/open%2f..%2fadmin/all",
                "/../admin/all",
                "/./admin/all",
                "/admin/./all",
                "/admin/all/.",
                "/admin/all/..",
                "/admin%2fall",
                "/admin%2Fall",
                "/%2fadmin/all",
                "/admin%252fall",
                "/open/%252e%252e/admin/all",
                "/open/%c0%ae%c0%ae/admin/all",
                "//admin/all",
                "/admin//all",
                "/admin;x=y/all",
                "/admin/all;x=y",
                "/admin/all%3bx=y",
                "/admin\\all",
                "/admin%5call",
                "/admin/all%00",
                "/admin/all%0d%0a",
                "/admin/all%zz",
                "/admin/al%6",
                "/admin/all%e2%80%a8",
                "/admin/all#x",
                "admin/all",
                "http://other/admin/all"
            })
    @Tag("asvs:V1.1.1")
    void aDisguisedPathIsABadRequestForEverybody(String path) throws IOException {
        for (String caller : new String[] {"admin", "user", null}) {
            refuses(400, "BAD_REQUEST", caller, "GET " + path, "");
        }
        refuses(400, "BAD_REQUEST", null, "POST " + path.replace("admin/all", "login"), "");
    }

    @ParameterizedTest
    @CsvSource({
        "/ADMIN/all,     403, 403, 401",
        "/Admin/All,     403, 403, 401",
        "/admin/all/,    404, 403, 401",
        "/admin/all.json,404, 403, 401",
        "/admin/all%20,  404, 403, 401",
        "/admin%20/all,  403, 403, 401",
        "/LOGIN,         403, 403, 401",
        "/login/,        403, 403, 401",
        "/login.json,    403, 403, 401"
    })
    @Tag("asvs:V8.2.1")
    void anotherPathIsNotThePlainOne(String path, int admin, int user, int nobody) throws IOException {
        for (String method : new String[] {"GET ", "POST ", "HEAD ", "PUT "}) {
            refuses(admin, null, "admin", method + path, "");
            refuses(user, null, "user", method + path, "");
            refuses(nobody, null, null, method + path, "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS /admin/all,  403, 403, 401",
        "OPTIONS /login,      403, 403, 401",
        "GET /login,          403, 403, 401",
        "HEAD /login,         403, 403, 401",
        "PUT /login,          403, 403, 401",
        "POST /items/7,       403, 403, 401",
        "DELETE /items/7,     403, 403, 401",
        "TRACE /items/7,      405, 405, 405",
        "TRACE /login,        405, 405, 405",
        "PROPFIND /items/7,   400, 400, 400",
        "FOO /login,          400, 400, 400",
        "post /login,         400, 400, 400",
        "get /items/7,        400, 400, 400"
    })
    @Tag("asvs:V8.2.1")
    @Tag("asvs:V13.4.4")
    void aMethodThatIsNotGrantedIsRefused(String line, int admin, int user, int nobody) throws IOException {
        refuses(admin, null, "admin", line, "");
        refuses(user, null, "user", line, "");
        refuses(nobody, null, null, line, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"})
    @Tag("asvs:V8.3.1")
    void noHeaderOrParameterMakesAnotherMethod(String name) throws IOException {
        refuses(403, "FORBIDDEN", "user", "POST /items/7?" + name + "=GET", name + ": GET\r\n");
        refuses(401, "UNAUTHORIZED", null, "GET /login?" + name + "=POST", name + ": POST\r\n");
        refuses(403, "FORBIDDEN", "user", "GET /admin/all?" + name + "=HEAD", name + ": HEAD\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Uri"})
    @Tag("asvs:V8.3.1")
    void noHeaderMakesAnotherPath(String name) throws IOException {
        refuses(403, "FORBIDDEN", "user", "GET /admin/all", name + ": /items/7\r\n");
        refuses(401, "UNAUTHORIZED", null, "POST /items/7", name + ": /login\r\n");
    }

    @Test
    void aPathWithEncodedLettersIsThePlainOne() throws IOException {
        refuses(403, "FORBIDDEN", "user", "GET /%61dmin/%61ll", "");
        assertThat(RawCalls.send(port, "admin", "GET /%61dmin/%61ll", "")).contains("200 ", "admins only GET");
        assertThat(RawCalls.send(port, null, "POST /%6cogin", "")).contains("200 ", "welcome");
    }

    @Test
    void wrongCredentialsAreToldByBasicAuthenticationAndMissingOnesByUs() throws IOException {
        refuses(401, "UNAUTHORIZED", "stranger", "GET /items/7", "");
        assertThat(RawCalls.send(port, "stranger", "GET /items/7", "")).contains("WWW-Authenticate: Basic realm=");
        assertThat(RawCalls.send(port, null, "GET /items/7", "")).contains("WWW-Authenticate: Bearer");
    }

    private void refuses(int status, String code, String caller, String line, String headers) throws IOException {
        int before = items.calls.get();
        String answer = RawCalls.send(port, caller, line, headers);
        assertThat(answer)
                .as(caller + ": " + line)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Type: application/problem+json");
        if (!line.startsWith("HEAD ")) {
            assertThat(answer).contains("\"status\":" + status, "\"code\":\"" + (code == null ? "" : code + "\""));
        }
        assertThat(items.calls).as(caller + ": " + line).hasValue(before);
    }
}
