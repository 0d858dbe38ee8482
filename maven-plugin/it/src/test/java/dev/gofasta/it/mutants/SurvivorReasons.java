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
        if (mutant.change().startsWith("@JdbcTypeCode(SqlTypes.VARCHAR")) {
            return "the same on PostgreSQL, where an enum kept by name is a VARCHAR anyway; other databases have enum types";
        }
        if (mutant.change().startsWith("@SQLDelete(")) {
            return "a gap: no generated test looks for the archived row in the table itself";
        }
        if (mutant.change().startsWith("FetchType.LAZY")) {
            return "a gap: the rows of the test about the number of queries point to nothing by this relation";
        }
        if (mutant.change().startsWith("@Transactional(readOnly = true) ->")) {
            return "reads give the same without a transaction; what writes has one of its own";
        }
        if (mutant.change().contains("requireNonNullElse")) {
            return "no generated test leaves a field with a default out";
        }
        if (mutant.change().contains("!= null &&")) {
            return "no generated test stores two rows without an optional unique value";
        }
        return BY_KIND.getOrDefault(mutant.kind(), "");
    }
}
