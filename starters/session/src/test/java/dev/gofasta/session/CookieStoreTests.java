package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "spring.autoconfigure.exclude=org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "gofasta.session.keys[0].id=2026-01",
            "gofasta.session.keys[0].secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
        })
class CookieStoreTests extends SessionOnStore {

    @Autowired
    private ObjectProvider<Sessions> sessions;

    @Test
    void holdsALoginInOneCookie() {
        browser.get("/put?value=apple");
        browser.login("ann");

        assertThat(browser.cookie).startsWith("2026-01.").hasSizeLessThan(2000);
    }

    @Test
    void writesTheCookieAnewAfterEachUse() {
        browser.get("/put?value=apple");
        browser.get("/cart");

        assertThat(browser.setCookies).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void failsWhereTheAttributeIsSet() {
        browser.get("/put?value=apple");

        assertThat(browser.get("/object").statusCode()).isEqualTo(500);
        assertThat(browser.get("/put?value=" + "x".repeat(3500)).statusCode()).isEqualTo(500);
        assertThat(browser.get("/cart").body()).isEqualTo("cart apple");
    }

    @Test
    void cannotFindOrEndTheSessionsOfAUser() {
        assertThat(sessions.getIfAvailable()).isNull();
    }
}
