package dev.gofasta.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;

/** What is wrong with one migration of a database, and the way out of it. */
final class MigrationFindings {

    static final String FAILED_HINT =
            "Take back by hand what it has done, then: mvn gofasta:migrate-repair -Drevert. Or do by "
                    + "hand what it has left to do, then: mvn gofasta:migrate-repair -Dcomplete";
    static final String HALF_UNDONE_HINT =
            "Go on with: mvn gofasta:migrate-down -DacceptPartial. Or mend the database by hand, "
                    + "then mvn gofasta:migrate-repair with -Dcomplete (it counts as taken back) or -Drevert (as never begun).";

    private MigrationFindings() {}

    static Row halfUndone(UndoJournal.Entry entry) {
        return Row.finding(
                Code.GF_MIGRATE_HALF_UNDONE,
                true,
                "Version " + entry.version() + " was taken back in part: " + entry.done()
                        + " statements of its script were run"
                        + (entry.begun() > entry.done() ? ", one more was begun." : "."),
                HALF_UNDONE_HINT);
    }

    static Row halfApplied(String script) {
        return Row.finding(
                Code.GF_MIGRATE_HALF_APPLIED,
                true,
                script + " failed, and this database keeps what it had done until then.",
                FAILED_HINT);
    }

    static List<Row> of(MigrationInfo migration, SourceFiles sources, UndoScripts undo) {
        List<Row> findings = new ArrayList<>();
        Path file = MigrationReport.file(migration, sources);
        Row state = ofState(migration);
        if (state != null) {
            findings.add(at(state, file));
        }
        if (migration.getState().isApplied()
                && migration.getState().isResolved()
                && !migration.isChecksumMatching()
                && migration.getVersion() != null) {
            findings.add(at(
                    Row.finding(
                            Code.GF_MIGRATE_CHECKSUM,
                            true,
                            migration.getScript() + " was edited after the database had run it.",
                            "Take the edit back and write a new migration. If the edit changes nothing in the database "
                                    + "(a comment, say), accept it with: mvn gofasta:migrate-repair"),
                    file));
        }
        if (isUnpaired(migration, undo)) {
            findings.add(at(
                    Row.finding(
                            Code.GF_MIGRATE_UNPAIRED,
                            false,
                            name(migration) + " can't be taken back: there is no "
                                    + undo.nameFor(migration.getVersion()) + ".",
                            undo.adviceFor(migration.getVersion(), migration.getType(), migration.getScript())
                                    + ", or leave it out on purpose: migrate-down stops there."),
                    file));
        }
        return findings;
    }

    private static @Nullable Row ofState(MigrationInfo migration) {
        return switch (migration.getState()) {
            case PENDING ->
                Row.finding(
                        Code.GF_MIGRATE_PENDING,
                        false,
                        name(migration) + " has not been run"
                                + (migration.getVersion() == null ? " as it is now." : "."),
                        "Run: mvn gofasta:migrate");
            case IGNORED ->
                Row.finding(
                        Code.GF_MIGRATE_OUT_OF_ORDER,
                        true,
                        name(migration) + " has not been run, but a later version has.",
                        "Give it and its U script a version later than all that were run. Where it must keep its version, run: "
                                + "mvn gofasta:migrate -DoutOfOrder");
            case MISSING_SUCCESS, FUTURE_SUCCESS ->
                Row.finding(
                        Code.GF_MIGRATE_MISSING,
                        // An older release has to start on the database of a newer one.
                        migration.getState() == MigrationState.MISSING_SUCCESS,
                        "The database has run " + name(migration)
                                + ", which is not among the application's migrations.",
                        "Get the file back (another branch may have it). If it is gone for good, run: "
                                + "mvn gofasta:migrate-repair");
            case FAILED, MISSING_FAILED, FUTURE_FAILED -> halfApplied(name(migration));
            default -> null;
        };
    }

    private static boolean isUnpaired(MigrationInfo migration, UndoScripts undo) {
        return migration.getVersion() != null
                && migration.getState().isResolved()
                && (migration.getType() == CoreMigrationType.SQL || migration.getType() == CoreMigrationType.JDBC)
                && undo.of(migration.getVersion()).isEmpty();
    }

    static String name(MigrationInfo migration) {
        return migration.getScript().isEmpty() ? "version " + migration.getVersion() : migration.getScript();
    }

    private static Row at(Row finding, @Nullable Path file) {
        return file == null ? finding : finding.at(file.toString(), 0);
    }
}
