package dev.gofasta.plugin.wiring;

import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.plugin.goal.Workplace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proves the bean graph of a project's application. */
@FunctionalInterface
public interface WiringProver {

    /**
     * What came of it.
     *
     * @param findings what is wrong, errors and warnings, in the order in which they were found
     * @param log the output of a tool that could not do its part, relative to the project's root, or null
     */
    record Result(List<Diagnostic> findings, @Nullable String log) {}

    /**
     * Compiles what is stale and proves the graph; starts no application and no service.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no application
     */
    Result prove(Workplace workplace);
}
