package dev.gofasta.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** What holds for the stores on the server. */
abstract class ServerStore extends SessionOnStore {

    @Autowired
    Sessions sessions;

    @Autowired
    FindByIndexNameSessionRepository<?> repository;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.ahead = Duration.ZERO;
    }

    @BeforeEach
    void logEverybodyOut() {
        sessions.revokeAll("ann");
        sessions.revokeAll("bob");
    }

    @Test
    @Tag("asvs:V7.4.1")
    void endsTheSessionOnTheServerAtLogout() {
        browser.login("ann");
        Browser thief = browser.copy();
        assertThat(thief.get("/me").body()).isEqualTo("ann");

        browser.post("/logout", "");

        assertThat(thief.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("asvs:V7.2.4")
    void endsTheOldIdAtLogin() {
        String planted = browser.get("/put?value=apple").body();
        browser.login("ann");

        assertThat(repository.findById(planted)).isNull();
    }

    @Test
    @Tag("asvs:V7.4.5")
    void endsAllSessionsOfAUserAndNoOther() {
        Browser phone = new Browser(port);
        Browser other = new Browser(port);
        browser.login("ann");
        phone.login("ann");
        other.login("bob");

        assertThat(sessions.of("ann")).hasSize(2);
        assertThat(sessions.revokeAll("ann")).isEqualTo(2);

        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
        assertThat(phone.get("/me").statusCode()).isEqualTo(401);
        assertThat(other.get("/me").body()).isEqualTo("bob");
        assertThat(sessions.of("ann")).isEmpty();
    }

    @Test
    @Tag("asvs:V7.4.3")
    void endsAllOtherSessions() {
        Browser phone = new Browser(port);
        browser.login("ann");
        phone.login("ann");

        assertThat(sessions.revokeOthers("ann", browser.get("/put?value=1").body()))
                .isEqualTo(1);

        assertThat(browser.get("/me").body()).isEqualTo("ann");
        assertThat(phone.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    void endsOneSessionByAHandleThatIsNoCookie() {
        browser.login("ann");
        SessionInfo info = sessions.of("ann").get(0);

        assertThat(info.handle()).doesNotContain(browser.cookie);
        assertThat(info.expiresAt()).isEqualTo(info.lastAccessedAt().plus(Duration.ofMinutes(30)));
        assertThat(sessions.revoke("bob", info.handle())).isFalse();
        assertThat(sessions.revoke("ann", "x")).isFalse();
        assertThat(browser.get("/me").body()).isEqualTo("ann");
        assertThat(sessions.revoke("ann", info.handle())).isTrue();
        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("asvs:V7.3.1")
    void endsASessionThatNobodyUsed() {
        String id = browser.get("/put?value=apple").body();
        age(repository, id, Duration.ofMinutes(29));
        assertThat(browser.get("/cart").body()).isEqualTo("cart apple");

        age(repository, id, Duration.ofMinutes(31));

        assertThat(browser.get("/cart").body()).isEqualTo("none");
    }

    @Test
    @Tag("asvs:V7.3.2")
    void endsASessionThatIsAlwaysUsed() {
        String id = browser.get("/put?value=apple").body();
        browser.login("ann");
        clock.ahead = Duration.ofHours(12).minusMinutes(1);
        assertThat(browser.get("/me").body()).isEqualTo("ann");
        assertThat(sessions.of("ann")).hasSize(1);

        clock.ahead = Duration.ofHours(12);

        assertThat(sessions.of("ann")).isEmpty();
        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
        clock.ahead = Duration.ZERO;
        assertThat(repository.findById(id)).isNull();
        assertThat(browser.get("/me").statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("asvs:V7.2.3")
    void givesIdsOf144RandomBits() {
        browser.get("/put?value=apple");

        assertThat(browser.cookie).matches("[0-9a-f]{36}");
    }

    private static <S extends Session> void age(FindByIndexNameSessionRepository<S> all, String id, Duration unused) {
        S session = Objects.requireNonNull(all.findById(id));
        session.setLastAccessedTime(Instant.now().minus(unused));
        all.save(session);
    }
}
