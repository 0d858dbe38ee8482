package dev.gofasta.it.mutants;

import java.util.Map;

/** Why generated tests do not see some changes. */
final class SurvivorReasons {

    static final String NOT_MUTATED = """
            Not mutated: wiring (a missing bean fails every test at once), annotations that only describe the API (`@Operation`,
            `@Tag`, `@ParameterObject`), and `nullable`, `length`, `precision` of `@Column`, which describe what the migration
            enforces.
            """;

    private static final Map<String, String> BY_KIND = Map.of(
            "lock",
            "seen only by transactions at the same time; `ClinicTests` and `ShopTests` run them against a packaged service");

    private SurvivorReasons() {}

    static String of(Mutant mutant) {
        if (mutant.change().startsWith("@NotNull ->") && mutant.file().endsWith("SampleRequest.java")) {
            return "strict JSON refuses null in a set before the constraint does";
        }
        if (mutant.change().startsWith("@Enumerated(")) {
            return "the same: @JdbcTypeCode(SqlTypes.VARCHAR) stores the name as well";
        }
        return BY_KIND.getOrDefault(mutant.kind(), "");
    }
}
