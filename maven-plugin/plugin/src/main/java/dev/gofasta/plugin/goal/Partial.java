package dev.gofasta.plugin.goal;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** Answers that lack something, because files could not be read to their end. */
final class Partial {

    private Partial() {}

    /** Returns {@code answer} with the files that are {@code broken} as further findings; unchanged where none is. */
    static <D> Answer<D> answer(Answer<D> answer, List<Diagnostic> broken) {
        if (broken.isEmpty()) {
            return answer;
        }
        Diagnostic first = broken.get(0);
        return answer.withDiagnostics(Stream.concat(broken.stream(), answer.diagnostics().stream())
                        .toList())
                .withProblem(new Problem(
                        ProblemCode.GF_PROJECT_UNREADABLE_SOURCE,
                        broken.size() == 1
                                ? "A file could not be read to its end."
                                : broken.size() + " files could not be read to their ends.",
                        "The answer may lack what is in them: close the bracket that is named, and ask again.",
                        first.location()));
    }
}
