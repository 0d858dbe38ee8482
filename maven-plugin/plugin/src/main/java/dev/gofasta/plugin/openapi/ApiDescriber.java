package dev.gofasta.plugin.openapi;

import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.plugin.goal.Workplace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes the API of a project's application. */
@FunctionalInterface
public interface ApiDescriber {

    /**
     * What came of it.
     *
     * @param document the document, or null with a problem
     * @param problem why there is none, or null
     * @param findings what javac refused
     * @param log what the application or Maven printed, relative to the project's root, or null when nothing was run
     */
    record Result(
            @Nullable ApiDocument document,
            @Nullable Problem problem,
            List<Diagnostic> findings,
            @Nullable String log) {

        /** A description that was made. */
        public static Result of(ApiDocument document) {
            return new Result(document, null, List.of(), null);
        }

        /** A description that could not be made. */
        public static Result failed(Problem problem, @Nullable String log) {
            return new Result(null, problem, List.of(), log);
        }
    }

    /**
     * Compiles what is stale and makes the document; no database, web server or engine is started.
     *
     * @param profiles the Spring profiles to use, separated by commas, or null for the application's own
     * @throws dev.gofasta.generator.problem.ProblemException when there is no application
     */
    Result describe(@Nullable String profiles, Workplace workplace);
}
