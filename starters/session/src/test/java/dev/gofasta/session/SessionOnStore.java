package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What holds for all three stores, on a real Tomcat with the form of Spring Security. */
@SpringBootTest(
        classes = Shop.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.flyway.enabled=false")
abstract class SessionOnStore {

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    @Tag("asvs:V3.3.1")
    @Tag("asvs:V3.3.2")
    @Tag("asvs:V3.3.3")
    @Tag("asvs:V3.3.4")
    void setsASafeCookie() {
        browser.get("/put?value=1");

        assertThat(browser.setCookies)
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-SESSION=")
                        .contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
                        .doesNotContain("Domain", "Max-Age", "Expires"));
    }

    @Test
    void setsNoCookieWithoutASession() {
        browser.get("/plain");
        browser.get("/cart");

        assertThat(browser.setCookies).isEmpty();
    }

    @Test
    void keepsAttributes() {
        browser.get("/put?value=apple");
        browser.get("/put?value=pear");

        assertThat(browser.get("/cart").body()).isEqualTo("cart pear");
        assertThat(new Browser(port).get("/cart").body()).isEqualTo("none");
    }

    @Test
    @Tag("asvs:V7.2.2")
    @Tag("asvs:V7.2.4")
    void changesTheIdAtLoginSoThatAPlantedOneIsWorthless() {
        String before = browser.get("/put?value=apple").body();
        Browser attacker = browser.copy();

        assertThat(browser.login("ann").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/me"));

        assertThat(browser.get("/me").body()).isEqualTo("ann");
        assertThat(browser.get("/cart").body()).isEqualTo("cart apple");
        assertThat(browser.get("/put?value=apple").body()).isNotEqualTo(before);
        assertThat(attacker.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void forgetsTheSessionAtLogout() {
        browser.login("ann");
        assertThat(browser.get("/me").body()).isEqualTo("ann");

        browser.post("/logout", "");

        assertThat(browser.cookie).isEmpty();
        assertThat(browser.setCookies.get(browser.setCookies.size() - 1)).contains("Max-Age=0", "; Path=/");
        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void beginsAnewAfterAnInvalidationInTheSameRequest() {
        browser.get("/put?value=apple");

        assertThat(browser.get("/restart").body()).isEqualTo("cart null");
        assertThat(browser.get("/cart").body()).isEqualTo("cart null");
    }

    @Test
    void doesNotBringASessionBackForTheErrorPage() {
        browser.get("/put?value=apple");

        assertThat(browser.get("/drop").statusCode()).isEqualTo(410);
        assertThat(browser.cookie).isEmpty();
    }

    @Test
    @Tag("asvs:V7.2.1")
    void takesAForeignCookieForNone() {
        for (String forged : new String[] {"x", "a.AAAA", "..", "%00", "' or 1=1 --", "x".repeat(3000)}) {
            browser.cookie = forged;
            HttpResponse<String> answer = browser.get("/cart");
            assertThat(answer.statusCode()).as(forged).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("none");
        }
    }
}
