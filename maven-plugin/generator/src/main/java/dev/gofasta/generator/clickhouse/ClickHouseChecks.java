package dev.gofasta.generator.clickhouse;

import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Module;

/** Refuses commands that read and change the entities of JPA, which resources on ClickHouse do not have. */
public final class ClickHouseChecks {

    private ClickHouseChecks() {}

    /**
     * Refuses {@code command}, which changes a resource, in a module on ClickHouse.
     *
     * @throws ProblemException GF_GEN_DATABASE_LIMIT when {@code module} is on ClickHouse
     */
    public static void requireEntities(Module module, String command) {
        requireEntities(
                module,
                command,
                "Edit the classes of the resource, and write a migration for its table, such as"
                        + " ALTER TABLE events ADD COLUMN channel String.");
    }

    /**
     * Refuses {@code command} in a module on ClickHouse.
     *
     * @param instead what to do there instead
     * @throws ProblemException GF_GEN_DATABASE_LIMIT when {@code module} is on ClickHouse
     */
    public static void requireEntities(Module module, String command, String instead) {
        if (module.database() == Database.CLICKHOUSE) {
            throw Problem.of(
                            ProblemCode.GF_GEN_DATABASE_LIMIT,
                            "'" + command + "' does not know resources on ClickHouse, which have no entity of JPA.",
                            instead)
                    .asException();
        }
    }
}
