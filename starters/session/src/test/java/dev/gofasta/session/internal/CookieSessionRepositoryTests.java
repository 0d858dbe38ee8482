package dev.gofasta.session.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.session.SessionTooLargeException;
import dev.gofasta.session.SessionValueException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieSessionRepositoryTests {

    private static final String A = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final String B = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final CookieSessionRepository repository = at(START, Map.of("a", A), "a");

    @Test
    void bringsASessionBack() {
        CookieSession session = session("ann");
        CookieSession found = repository.findById(cookie(session));

        assertThat(found).isNotNull();
        assertThat(found.getId()).isEqualTo(session.getId()).matches("[0-9a-f]{36}");
        assertThat(found.<String>getAttribute("user")).isEqualTo("ann");
        assertThat(found.getCreationTime()).isEqualTo(START);
        assertThat(found.getAttributeNames()).containsExactly("user");
    }

    @Test
    void hidesWhatItHolds() {
        assertThat(cookie(session("ann"))).doesNotContain("ann").matches("a\\.[A-Za-z0-9_-]+");
        assertThat(cookie(session("ann"))).isNotEqualTo(cookie(session("ann")));
    }

    @Test
    @Tag("asvs:V7.2.1")
    void refusesEachAlteredCharacter() {
        String cookie = cookie(session("ann"));
        for (int i = 0; i < cookie.length() - 1; i++) {
            char other = (cookie.charAt(i) == 'A') ? 'B' : 'A';
            String altered = cookie.substring(0, i) + other + cookie.substring(i + 1);
            assertThat(repository.findById(altered)).as("character %s", i).isNull();
        }
        for (int length = 0; length < cookie.length() - 1; length++) {
            assertThat(repository.findById(cookie.substring(0, length))).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".AAAA", "a.AAAA", "a.====", "a.é", "b.AAAA", "\"", "a"})
    void refusesWhatWasNeverSealed(String cookie) {
        assertThat(repository.findById(cookie)).isNull();
        assertThat(repository.findById(cookie + "A".repeat(100_000))).isNull();
    }

    @Test
    void readsOldKeysAndSealsWithTheActiveOne() {
        CookieSessionRepository rotated = at(START, ordered("a", A, "b", B), "b");
        CookieSession found = Objects.requireNonNull(rotated.findById(cookie(session("ann"))));
        rotated.save(found);

        assertThat(found.<String>getAttribute(CookieSession.SEALED)).startsWith("b.");
    }

    @Test
    @Tag("asvs:V7.2.1")
    void refusesAKeyThatIsGoneAndOneWithTheIdOfAnother() {
        String cookie = cookie(session("ann"));

        assertThat(at(START, Map.of("b", B), "b").findById(cookie)).isNull();
        assertThat(at(START, Map.of("a", B), "a").findById(cookie)).isNull();
        assertThat(at(START, ordered("a", A, "b", A), "b").findById("b" + cookie.substring(1)))
                .isNull();
    }

    @Test
    @Tag("asvs:V7.3.1")
    void endsASessionThatNobodyUses() {
        String cookie = cookie(session("ann"));

        assertThat(after(Duration.ofMinutes(30).minusMillis(1)).findById(cookie))
                .isNotNull();
        assertThat(after(Duration.ofMinutes(30)).findById(cookie)).isNull();
    }

    @Test
    @Tag("asvs:V7.3.2")
    void endsASessionThatIsAlwaysUsed() {
        CookieSession session = session("ann");
        session.setLastAccessedTime(START.plus(Duration.ofHours(12)).minusSeconds(1));
        String cookie = cookie(session);

        assertThat(after(Duration.ofHours(12).minusMillis(1)).findById(cookie)).isNotNull();
        assertThat(after(Duration.ofHours(12)).findById(cookie)).isNull();
    }

    @Test
    void refusesWhatTheCookieCannotHoldAndKeepsTheRest() {
        CookieSession session = session("ann");

        assertThatThrownBy(() -> session.setAttribute("cart", new Object()))
                .isInstanceOf(SessionValueException.class)
                .hasMessageContaining("'cart'")
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> session.setAttribute("user", "x".repeat(4000)))
                .isInstanceOf(SessionTooLargeException.class)
                .hasMessageContaining("'user'")
                .hasMessageContaining("gofasta.session.store");
        assertThat(session.<String>getAttribute("user")).isEqualTo("ann");
        assertThat(repository.findById(cookie(session))).isNotNull();
    }

    @Test
    void holdsUpToTheLimit() {
        CookieSession session = session("ann");
        session.setAttribute("user", "x".repeat(2700));

        assertThat(cookie(session)).hasSizeBetween(3700, 4000);
        assertThat(repository.findById(cookie(session))).isNotNull();
    }

    @Test
    void removesAttributes() {
        CookieSession session = session("ann");
        session.setAttribute("user", null);
        session.setAttribute("other", 1);
        session.removeAttribute("other");

        assertThat(session.getAttributeNames()).isEmpty();
    }

    @Test
    @Tag("asvs:V7.2.3")
    void makesIdsOfMoreThan128RandomBits() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(new HexSessionIds().generate());
        }

        assertThat(ids).hasSize(1000).allMatch(id -> id.matches("[0-9a-f]{36}"));
    }

    private CookieSession session(String user) {
        CookieSession session = repository.createSession();
        session.setAttribute("user", user);
        return session;
    }

    private String cookie(CookieSession session) {
        repository.save(session);
        return Objects.requireNonNull(session.<String>getAttribute(CookieSession.SEALED));
    }

    private static CookieSessionRepository after(Duration time) {
        return at(START.plus(time), Map.of("a", A), "a");
    }

    private static Map<String, String> ordered(String id, String key, String otherId, String otherKey) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(id, key);
        keys.put(otherId, otherKey);
        return keys;
    }

    private static CookieSessionRepository at(Instant now, Map<String, String> keys, String active) {
        return new CookieSessionRepository(
                new ClosedSessionCodec(CookieSessionRepositoryTests.class.getClassLoader()),
                new KeyRing(keys, active),
                new HexSessionIds(),
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
