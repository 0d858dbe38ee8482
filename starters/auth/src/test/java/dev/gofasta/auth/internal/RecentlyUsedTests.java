package dev.gofasta.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTests {

    @Test
    void forgetsWhatWasNotAskedForLongest() {
        RecentlyUsed<Integer, String> map = new RecentlyUsed<>(2);
        map.put(1, "one");
        map.put(2, "two");
        assertThat(map.get(1)).isEqualTo("one");
        map.put(3, "three");
        assertThat(map.get(2)).isNull();
        assertThat(map.get(1)).isEqualTo("one");
        assertThat(map.get(3)).isEqualTo("three");
    }
}
