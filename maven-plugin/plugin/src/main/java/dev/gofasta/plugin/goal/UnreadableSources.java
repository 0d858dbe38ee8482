package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a report ends that lacks what is in files that could not be read to their end. */
final class UnreadableSources {

    private UnreadableSources() {}

    /** Returns the problem that such files among {@code found} are, or null. */
    static @Nullable Problem problem(List<Diagnostic> found) {
        List<Diagnostic> unreadable = found.stream()
                .filter(each -> each.code() == ProblemCode.GF_PROJECT_UNREADABLE_SOURCE)
                .toList();
        return unreadable.isEmpty()
                ? null
                : new Problem(
                        ProblemCode.GF_PROJECT_UNREADABLE_SOURCE,
                        unreadable.size() == 1
                                ? "A file could not be read to its end, and what is in it may be missing."
                                : unreadable.size()
                                        + " files could not be read to their end, and what is in them may be missing.",
                        "Close the brackets that are named above, then run it again.",
                        unreadable.get(0).location());
    }
}
