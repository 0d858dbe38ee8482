package dev.gofasta.plugin.database;

import dev.gofasta.database.Row;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.plugin.goal.Workplace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works on the database of a project's application. */
@FunctionalInterface
public interface DatabaseWork {

    /** The action that compares entities with the tables that migrations make in an empty database; no goal has its name. */
    String ENTITIES = "entities";

    /**
     * What came of it.
     *
     * @param rows what the action said, without findings and problem
     * @param findings what is to be mended
     * @param problem why it did not end well, or null
     * @param log what the application printed, relative to the project's root
     */
    record Result(
            List<Row> rows,
            List<Diagnostic> findings,
            @Nullable Problem problem,
            String log) {

        /** Returns the rows of one kind. */
        public List<Row> rows(String kind) {
            return rows.stream().filter(row -> row.kind().equals(kind)).toList();
        }
    }

    /**
     * Compiles what is stale and does an action.
     *
     * @param action the name of action and log, mostly that of a goal
     * @param options what the action takes
     * @throws dev.gofasta.generator.problem.ProblemException when there is no application
     */
    Result run(String action, Map<String, String> options, Workplace workplace);

    /**
     * Compiles what is stale and lets a person at the terminal talk to an action until they end it.
     *
     * @throws dev.gofasta.generator.problem.ProblemException when there is no application
     */
    default Result converse(String action, Map<String, String> options, Workplace workplace) {
        throw new UnsupportedOperationException("Nobody can talk to " + action);
    }
}
