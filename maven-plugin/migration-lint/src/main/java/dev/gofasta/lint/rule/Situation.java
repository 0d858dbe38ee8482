package dev.gofasta.lint.rule;

import dev.gofasta.lint.sql.Dialect;
import java.util.ArrayList;
import java.util.List;

/** What is known when a statement is looked at: the schema so far, how the migration runs, and what was found. */
public final class Situation {

    final Dialect dialect;
    final KnownSchema schema = new KnownSchema();
    private final boolean transactionalLock;
    private final List<Risk> risks = new ArrayList<>();
    private boolean inTransaction;
    private boolean alone;
    private boolean online;

    /**
     * Begins with an empty schema.
     *
     * @param transactionalLock whether Flyway holds its lock by an open transaction, as it does on PostgreSQL unless told else
     */
    public Situation(Dialect dialect, boolean transactionalLock) {
        this.dialect = dialect;
        this.transactionalLock = transactionalLock;
    }

    /**
     * Turns to the next migration.
     *
     * @param newSet whether what migrations before it created may have rows by now
     * @param inTransaction whether it was not asked to run without a transaction
     * @param alone whether it has only statements that can't run in a transaction, which Flyway sees by itself
     */
    public void begin(boolean newSet, boolean inTransaction, boolean alone) {
        if (newSet) {
            schema.filled();
        }
        schema.nextMigration();
        this.inTransaction = inTransaction;
        this.alone = alone;
    }

    /** Returns the risks of a statement whose actions {@code look} goes through. */
    public List<Risk> risks(boolean online, Runnable look) {
        risks.clear();
        this.online = online;
        look.run();
        return List.copyOf(risks);
    }

    boolean runsInTransaction() {
        return inTransaction && !alone;
    }

    boolean hasTransactionalLock() {
        return transactionalLock;
    }

    boolean isOnline() {
        return online;
    }

    void add(Risk risk) {
        risks.add(risk);
    }
}
