package dev.gofasta.seeds.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gofasta.seeds.SeedException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedPlanTests {

    @Test
    void sortsAndLeavesOtherEnvironmentsOut() {
        List<Seed> seeds = List.of(seed("c", 30, "dev"), seed("b", 20, "prod"), seed("a", 10));
        assertThat(SeedPlan.of(seeds, Set.of("dev"))).extracting(Seed::name).containsExactly("a", "c");
    }

    @Test
    void allowsOneOrderInEnvironmentsThatNeverMeet() {
        List<Seed> seeds = List.of(seed("a", 10, "dev"), seed("b", 10, "prod"));
        assertThat(SeedPlan.of(seeds, Set.of("dev"))).hasSize(1);
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedPlan.of(seeds, Set.of("dev", "prod")))
                .withMessage("Two seeds have the order 10: place of a and place of b.");
    }

    @Test
    void refusesOneOrderTwiceWhateverTheEnvironment() {
        for (List<Seed> seeds : List.of(
                List.of(seed("a", 10), seed("b", 10)),
                List.of(seed("a", 10, "prod"), seed("b", 10)),
                List.of(seed("a", 10), seed("b", 10, "prod")),
                List.of(seed("a", 10, "prod", "staging"), seed("b", 10, "staging")))) {
            assertThatExceptionOfType(SeedException.class)
                    .isThrownBy(() -> SeedPlan.of(seeds, Set.of("dev")))
                    .withMessage("Two seeds have the order 10: place of a and place of b.");
        }
    }

    @Test
    void refusesOneNameTwiceWhateverTheCapitals() {
        assertThatExceptionOfType(SeedException.class)
                .isThrownBy(() -> SeedPlan.of(List.of(seed("demo", 10, "dev"), seed("Demo", 20, "prod")), Set.of()))
                .withMessage("Two seeds have the name 'demo': place of demo and place of Demo.");
    }

    private static Seed seed(String name, int order, String... environments) {
        return new Seed(name, "place of " + name, order, Set.of(environments), "", false, target -> {});
    }
}
