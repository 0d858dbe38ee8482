package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.seeds.SeedException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedFileNameTests {

    @Test
    void readsNumberNameAndEnvironment() {
        assertThat(SeedFileName.parse("010_currencies.sql", "x"))
                .contains(new SeedFileName(10, "currencies", Set.of(), false));
        assertThat(SeedFileName.parse("dev/20_demo-shop.YML", "x"))
                .contains(new SeedFileName(20, "dev/demo-shop", Set.of("dev"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "dev/data.csv", "a.sql.bak"})
    void leavesOtherFilesAlone(String path) {
        assertThat(SeedFileName.parse(path, "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"currencies.sql", "dev/eu/010_a.sql", "010-a.sql", "_a.yaml", "0123456789_a.sql", "010_ä.sql"})
    void refusesNamesThatDoNotSayWhen(String path) {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedFileName.parse(path, "db/seed/" + path))
                .withMessageContaining("db/seed/" + path);
    }
}
