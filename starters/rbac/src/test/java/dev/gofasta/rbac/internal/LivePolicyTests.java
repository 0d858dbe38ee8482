package dev.gofasta.rbac.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gofasta.rbac.PolicyChanged;
import dev.gofasta.rbac.PolicyChanged.Action;
import dev.gofasta.rbac.PolicyException;
import dev.gofasta.rbac.PolicyRule;
import dev.gofasta.rbac.PolicyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LivePolicyTests {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final MemoryStore store = new MemoryStore();
    private final List<Object> events = new ArrayList<>();
    private final LivePolicy policy = new LivePolicy(store, () -> "ada", events::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anAddedRuleIsKeptComesIntoForceAndIsTold() {
        PolicyRule rule = new PolicyRule("user", "/y", "GET");
        assertThat(policy.add(rule)).isTrue();
        assertThat(policy.allows(Set.of("user"), "GET", "/y")).isTrue();
        assertThat(policy.allows(Set.of("admin"), "GET", "/y")).as("inherited").isTrue();
        assertThat(store.kept).containsExactly("+" + rule);
        assertThat(events).containsExactly(new PolicyChanged(Action.ADDED, rule, "ada", NOW));
        assertThat(policy.add(rule)).isFalse();
        assertThat(events).hasSize(1);
    }

    @Test
    void aRemovedRuleIsOutOfForceButTheLastOneStays() {
        policy.add(new PolicyRule("user", "/y", "GET"));
        PolicyRule first = new PolicyRule("user", "/x", "GET");
        assertThat(policy.remove(first)).isTrue();
        assertThat(policy.allows(Set.of("user"), "GET", "/x")).isFalse();
        assertThat(policy.remove(first)).isFalse();
        assertThatThrownBy(() -> policy.remove(policy.rules().get(0))).isInstanceOf(PolicyException.class);
        assertThat(policy.allows(Set.of("user"), "GET", "/y")).isTrue();
    }

    @Test
    void aStoreThatFailsKeepsThePolicyInForce() {
        store.broken = true;
        assertThatThrownBy(() -> policy.add(new PolicyRule("user", "/y", "GET")))
                .hasMessage("no database");
        assertThat(policy.rules()).hasSize(1);
        assertThat(events).isEmpty();
    }

    @Test
    void aBrokenTextKeepsThePolicyInForce() {
        store.text = "p, user, /y, FETCH";
        assertThatThrownBy(policy::reload).hasMessageContaining("memory:1: unknown method");
        assertThat(policy.allows(Set.of("user"), "GET", "/x")).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void aReloadForgetsWhatTheStoreDidNotKeep() {
        policy.add(new PolicyRule("user", "/y", "GET"));
        policy.reload();
        assertThat(policy.rules()).hasSize(1);
        assertThat(events).last().isEqualTo(new PolicyChanged(Action.RELOADED, null, "ada", NOW));
    }

    @Test
    void anEditThatTheStoreKeepsIsReadAgainAfterOthersTookItBack() {
        String before = store.text;
        store.written = before + "\np, user, /y, GET";
        policy.add(new PolicyRule("user", "/y", "GET"));
        store.text = before;
        policy.reloadIfChanged();
        assertThat(policy.allows(Set.of("user"), "GET", "/y")).isFalse();
    }

    @Test
    void anEditThatTheStoreDoesNotKeepOutlivesTheNextLook() {
        policy.add(new PolicyRule("user", "/y", "GET"));
        policy.reloadIfChanged();
        assertThat(policy.allows(Set.of("user"), "GET", "/y")).isTrue();
    }

    @Test
    void readersNeverSeeHalfAPolicy() throws Exception {
        // Either /a belongs to user or /b does; a reader that saw neither or a mixture would fail.
        String a = "p, user, /a, GET\np, both, /both, GET\ng, user, both";
        String b = "p, user, /b, GET\np, both, /both, GET\ng, user, both";
        store.text = a;
        policy.reload();
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(readers.submit(() -> read(stop)));
            }
            for (int i = 0; i < 200; i++) {
                store.text = i % 2 == 0 ? b : a;
                policy.reload();
            }
            stop.set(true);
            for (Future<Integer> run : runs) {
                assertThat(run.get()).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private int read(AtomicBoolean stop) {
        int count = 0;
        do {
            assertThat(policy.allows(Set.of("user"), "GET", "/both")).isTrue();
            assertThat(policy.allows(Set.of("user"), "GET", "/c")).isFalse();
            assertThat(policy.rules()).hasSize(2);
            count++;
        } while (!stop.get());
        return count;
    }

    private static final class MemoryStore implements PolicyStore {

        private final List<String> kept = new ArrayList<>();
        private volatile String text = "p, user, /x, GET\ng, admin, user";
        private boolean broken;
        private String written;

        @Override
        public String name() {
            return "memory";
        }

        @Override
        public String read() {
            return text;
        }

        @Override
        public void add(PolicyRule rule) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            kept.add("+" + rule);
            if (written != null) {
                text = written;
            }
        }
    }
}
