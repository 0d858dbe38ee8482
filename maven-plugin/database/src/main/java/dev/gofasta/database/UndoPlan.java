package dev.gofasta.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.extensibility.AppliedMigration;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.schemahistory.SchemaHistory;

/** Which migrations are taken back, and by which scripts; everything is read before anything is run. */
final class UndoPlan {

    /**
     * A migration that was run, and its way back.
     *
     * @param repeatables the ranks of repeatable migrations that were run after it; they have to run again
     */
    record Step(AppliedMigration migration, UndoScript script, List<Integer> repeatables) {}

    /**
     * What to do.
     *
     * @param steps the latest migration first
     * @param unfinished how far an earlier run has come with the first step, if it was one
     */
    record Chosen(List<Step> steps, Optional<UndoJournal.Entry> unfinished) {}

    private final SchemaHistory history;
    private final UndoScripts scripts;
    private final Database<?> database;
    private final Schema<?, ?> schema;
    private final Configuration flyway;

    UndoPlan(
            SchemaHistory history,
            UndoScripts scripts,
            Database<?> database,
            Schema<?, ?> schema,
            Configuration flyway) {
        this.history = history;
        this.scripts = scripts;
        this.database = database;
        this.schema = schema;
        this.flyway = flyway;
    }

    /**
     * Chooses the latest {@code count} migrations, in the reverse of the order in which they were run; all when there are
     * less. A baseline is where the way back ends.
     *
     * @throws ActionException when one of them has no way back, or a migration has failed
     */
    Chosen choose(int count) throws SQLException {
        history.clearCache();
        List<AppliedMigration> applied = history.allAppliedMigrations();
        applied.stream().filter(migration -> !migration.isSuccess()).findFirst().ifPresent(failed -> {
            throw new ActionException(
                    Code.GF_MIGRATE_HALF_APPLIED,
                    failed.getScript() + " has failed, so nobody knows what there is to take back.",
                    MigrationFindings.FAILED_HINT);
        });
        Optional<UndoJournal.Entry> unfinished =
                UndoJournal.of(database, schema).read();
        List<Step> steps = new ArrayList<>();
        for (AppliedMigration migration : undoable(applied)) {
            if (steps.size() < count) {
                steps.add(step(migration, applied));
            }
        }
        if (unfinished.filter(entry -> isForgotten(entry, applied)).isPresent()) {
            // Without transactions a crash can leave the note of a migration that is taken back as a whole.
            return new Chosen(steps.subList(0, Math.min(steps.size(), count - 1)), Optional.empty());
        }
        unfinished.ifPresent(entry -> requireSame(entry, steps));
        return new Chosen(steps, unfinished);
    }

    private static boolean isForgotten(UndoJournal.Entry entry, List<AppliedMigration> applied) {
        return applied.stream().noneMatch(migration -> entry.version().equals(migration.getVersion()));
    }

    private static List<AppliedMigration> undoable(List<AppliedMigration> applied) {
        List<MigrationVersion> deleted = applied.stream()
                .filter(migration -> migration.getType() == CoreMigrationType.DELETE)
                .map(AppliedMigration::getVersion)
                .toList();
        return applied.stream()
                .filter(migration -> migration.getVersion() != null
                        && !migration.getType().isSynthetic()
                        && !migration.getType().isBaseline()
                        && !deleted.contains(migration.getVersion()))
                .sorted(Comparator.comparing(AppliedMigration::getInstalledRank).reversed())
                .toList();
    }

    private Step step(AppliedMigration migration, List<AppliedMigration> applied) {
        Path file = scripts.of(migration.getVersion())
                .orElseThrow(() -> new ActionException(
                        Code.GF_MIGRATE_UNPAIRED,
                        migration.getScript() + " can't be taken back: there is no "
                                + scripts.nameFor(migration.getVersion()) + ". Nothing was taken back.",
                        scripts.adviceFor(migration.getVersion(), migration.getType(), migration.getScript())
                                + ". Or take back fewer steps."));
        List<Integer> repeatables = applied.stream()
                .filter(each -> each.getVersion() == null && !each.getType().isSynthetic())
                .map(AppliedMigration::getInstalledRank)
                .filter(rank -> rank > migration.getInstalledRank())
                .toList();
        return new Step(migration, UndoScript.read(file, database, flyway), repeatables);
    }

    private static void requireSame(UndoJournal.Entry entry, List<Step> steps) {
        Step first = steps.isEmpty() ? null : steps.get(0);
        if (first == null || !first.migration().getVersion().equals(entry.version())) {
            throw new ActionException(
                    Code.GF_MIGRATE_UNDO_CHANGED,
                    "Version " + entry.version() + " was taken back in part, and it is not the latest one any more.",
                    MigrationFindings.HALF_UNDONE_HINT);
        }
        if (first.script().checksum() != entry.checksum()) {
            throw new ActionException(
                            Code.GF_MIGRATE_UNDO_CHANGED,
                            first.script().file().getFileName() + " has changed since " + entry.done()
                                    + " of its statements were run.",
                            "Put the script back as it was and go on. " + MigrationFindings.HALF_UNDONE_HINT)
                    .at(first.script().file().toString(), 0);
        }
    }
}
