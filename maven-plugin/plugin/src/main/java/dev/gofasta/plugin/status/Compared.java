package dev.gofasta.plugin.status;

import dev.gofasta.generator.problem.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison came to.
 *
 * @param skipped why nothing was compared, or null where it was
 * @param findings what does not belong together any more: errors have drifted, warnings may be meant
 * @param drifts whether warnings have drifted, too
 */
public record Compared(@Nullable String skipped, List<Diagnostic> findings, boolean drifts) {

    /** Nothing was compared. */
    public static Compared skip(String reason) {
        return new Compared(reason, List.of(), false);
    }

    /** Errors have drifted. */
    public static Compared of(List<Diagnostic> findings) {
        return new Compared(null, List.copyOf(findings), false);
    }

    /** All of them have drifted. */
    public static Compared drift(List<Diagnostic> findings) {
        return new Compared(null, List.copyOf(findings), true);
    }
}
