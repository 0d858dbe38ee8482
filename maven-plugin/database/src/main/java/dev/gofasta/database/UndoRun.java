package dev.gofasta.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.database.base.Database;
import org.flywaydb.core.internal.database.base.Schema;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Runs the scripts of a plan: all in one transaction where the database can take all of them back, else statement by
 * statement with a journal. It works on the connection that holds Flyway's lock.
 */
final class UndoRun {

    private final Database<?> database;
    private final Connection connection;
    private final HistoryTable history;
    private final UndoJournal journal;
    private final Commits commits;
    private final boolean transactions;
    private final boolean acceptPartial;

    UndoRun(Database<?> database, Schema<?, ?> schema, Configuration flyway, boolean acceptPartial)
            throws SQLException {
        this.database = database;
        this.acceptPartial = acceptPartial;
        connection = database.getMainConnection().getJdbcConnection();
        database.getMainConnection().changeCurrentSchemaTo(schema);
        history = new HistoryTable(database, schema, flyway);
        journal = UndoJournal.of(database, schema);
        commits = new Commits(connection);
        transactions = commits.possible() && database.supportsDdlTransactions() && flyway.isExecuteInTransaction();
    }

    /**
     * Runs the plan.
     *
     * @throws ActionException when a statement fails
     */
    List<Row> run(UndoPlan.Chosen plan) throws SQLException {
        if (plan.steps().isEmpty()) {
            journal.drop(); // whose note, if there is one, is of a migration that is taken back
            return List.of();
        }
        boolean whole = transactions
                && plan.unfinished().isEmpty()
                && plan.steps().stream().allMatch(step -> step.script().transactional());
        if (!whole && !acceptPartial) {
            throw new ActionException(
                    Code.GF_MIGRATE_PARTIAL,
                    reason(plan) + " A failure would leave a migration taken back in part. Nothing was taken back.",
                    "Where you accept that: -DacceptPartial. What was done is noted in the database, and the same command goes "
                            + "on where it stopped.");
        }
        boolean autoCommit = commits.byThemselves();
        commits.byThemselves(false);
        try {
            return whole ? together(plan.steps()) : oneByOne(plan);
        } finally {
            commits.byThemselves(autoCommit);
        }
    }

    private String reason(UndoPlan.Chosen plan) {
        if (!commits.possible()) {
            return database.getDatabaseType().getName() + " has no transactions.";
        }
        if (!transactions) {
            return database.getDatabaseType().getName() + " commits each CREATE, ALTER and DROP by itself.";
        }
        return plan.unfinished().isPresent()
                ? "Version " + plan.unfinished().get().version() + " was taken back in part."
                : "A script has statements that run outside of transactions.";
    }

    private List<Row> together(List<UndoPlan.Step> steps) throws SQLException {
        List<Row> done = new ArrayList<>();
        try {
            for (UndoPlan.Step step : steps) {
                long start = System.nanoTime();
                for (SqlStatement statement : step.script().statements()) {
                    execute(statement, step, "Nothing was taken back.");
                }
                forget(step);
                done.add(row(step, start));
            }
            commits.commit();
        } catch (ActionException | SQLException ex) {
            commits.rollBack();
            throw ex;
        }
        return done;
    }

    private List<Row> oneByOne(UndoPlan.Chosen plan) throws SQLException {
        List<Row> done = new ArrayList<>();
        UndoJournal.Entry unfinished = plan.unfinished().orElse(null);
        for (UndoPlan.Step step : plan.steps()) {
            long start = System.nanoTime();
            try {
                if (unfinished == null) {
                    journal.begin(step.migration().getVersion(), step.script().checksum());
                    commits.commit();
                }
                finish(step, unfinished);
            } catch (ActionException ex) {
                commits.rollBack();
                throw ex.after(done);
            }
            unfinished = null;
            done.add(row(step, start));
        }
        journal.drop();
        commits.commit();
        return done;
    }

    /** A statement that changes rows commits together with its note; of others the note before tells that they were begun. */
    private void finish(UndoPlan.Step step, UndoJournal.@Nullable Entry unfinished) throws SQLException {
        List<SqlStatement> statements = step.script().statements();
        int first = unfinished == null ? 0 : unfinished.done();
        for (int i = first; i < statements.size(); i++) {
            boolean unsure = unfinished != null && unfinished.begun() == i + 1;
            journal.update(i, i + 1);
            commits.commit();
            commits.byThemselves(!statements.get(i).canExecuteInTransaction());
            try {
                execute(statements.get(i), step, "The statements before it were run and noted.");
            } catch (ActionException ex) {
                if (!unsure || !AlreadySo.says(ex)) {
                    rollBack();
                    journal.update(i, i);
                    commits.commit();
                    throw ex;
                }
                rollBack();
            }
            commits.byThemselves(false);
            journal.update(i + 1, i + 1);
            commits.commit();
        }
        forget(step);
        journal.clear();
        commits.commit();
    }

    private void rollBack() throws SQLException {
        commits.byThemselves(false);
        commits.rollBack();
    }

    /** The migration comes last: without transactions it is what tells that this came to its end. */
    private void forget(UndoPlan.Step step) throws SQLException {
        for (int rank : step.repeatables()) {
            history.remove(rank);
        }
        history.remove(step.migration().getInstalledRank());
    }

    private void execute(SqlStatement statement, UndoPlan.Step step, String state) {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            jdbc.execute(statement.getSql());
        } catch (SQLException ex) {
            throw new ActionException(
                            Code.GF_MIGRATE_FAILED,
                            "The database refused a statement of "
                                    + step.script().file().getFileName() + ": " + ex.getMessage() + " " + state,
                            "Mend what the message says, then run the same command again.",
                            ex)
                    .at(step.script().file().toString(), statement.getLineNumber());
        }
    }

    private static Row row(UndoPlan.Step step, long start) {
        return Row.of("undone")
                .with("version", step.migration().getVersion())
                .with("script", step.migration().getScript())
                .with("file", step.script().file())
                .with("durationMs", (System.nanoTime() - start) / 1_000_000);
    }
}
