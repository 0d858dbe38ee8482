package dev.gofasta.plugin.status;

import java.util.List;

/** All comparisons, in the order in which they are shown. */
public final class Comparisons {

    private static final List<Comparison> ALL = List.of(
            new WiringIndexComparison(),
            new StereotypeComparison(),
            new PairComparison(),
            new PendingComparison(),
            new HistoryComparison(),
            new EntityComparison(),
            new DtoComparison(),
            new PolicyComparison(),
            new OpenApiComparison(),
            new ConfigurationComparison(),
            new LocaleComparison(),
            new GeneratedFileComparison(),
            new ToolkitComparison());

    private Comparisons() {}

    /** Returns every comparison. */
    public static List<Comparison> all() {
        return ALL;
    }
}
