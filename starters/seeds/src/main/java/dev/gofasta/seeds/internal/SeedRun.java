package dev.gofasta.seeds.internal;

import dev.gofasta.seeds.SeedException;
import dev.gofasta.seeds.SeedReport.Entry;
import dev.gofasta.seeds.SeedReport.Outcome;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one seed, unless it ran before or another instance runs it. */
final class SeedRun {

    /** BUSY and LOCKED of SQLite, which has no SQL states. */
    private static final Set<Integer> SQLITE_LOCKED = Set.of(5, 6);

    private final Seed seed;
    private final SeedTarget target;
    private final SeedHistory history;
    private final TransactionTemplate transactions;

    SeedRun(Seed seed, SeedTarget target, SeedHistory history, TransactionTemplate transactions) {
        this.seed = seed;
        this.target = target;
        this.history = history;
        this.transactions = transactions;
    }

    /**
     * Runs the seed.
     *
     * @param known the checksum that the history holds for it, null for none
     * @throws SeedException when it fails, or another instance does not come to an end
     */
    Entry run(@Nullable String known) {
        long begin = System.nanoTime();
        long end = begin + history.patience().toNanos();
        String before = known;
        while (true) {
            if (seed.checksum().equals(before)) {
                return entry(Outcome.UNCHANGED, Duration.ZERO);
            }
            if (before != null && !seed.onChange()) {
                return entry(Outcome.CHANGED, Duration.ZERO);
            }
            long start = System.nanoTime();
            @Nullable DataAccessException refused = attempt(before);
            if (refused == null) {
                return entry(
                        before == null ? Outcome.SEEDED : Outcome.SEEDED_AGAIN,
                        Duration.ofNanos(System.nanoTime() - start));
            }
            @Nullable String now = history.checksums().get(seed.name());
            if (now == null ? before == null : now.equals(before)) {
                requireLocked(refused, end);
            }
            before = now;
        }
    }

    /** Returns null when it ran, or why it could not be claimed. */
    private @Nullable DataAccessException attempt(@Nullable String before) {
        try {
            transactions.executeWithoutResult(status -> claimAndStore(before));
            return null;
        } catch (NotClaimed ex) {
            return ex.reason;
        } catch (SeedException ex) {
            throw ex;
        } catch (DataAccessException | TransactionException ex) { // by the commit
            throw DatabaseSeeds.failed(seed, ex);
        }
    }

    private void claimAndStore(@Nullable String before) {
        try {
            if (!history.claim(seed, before, target.kind())) {
                throw new NotClaimed(new PessimisticLockingFailureException("another instance ran it"));
            }
        } catch (DataAccessException ex) {
            throw new NotClaimed(ex);
        }
        try {
            seed.content().store(target);
        } catch (RuntimeException ex) {
            throw DatabaseSeeds.failed(seed, ex);
        }
    }

    /** The row is as it was: either somebody held it all the time, or it cannot be written at all. */
    private void requireLocked(DataAccessException refused, long end) {
        if (!isLocked(refused)) {
            throw DatabaseSeeds.failed(seed, refused);
        }
        if (System.nanoTime() - end > 0) {
            throw new SeedException(
                    "Another instance has been running the seed '%s' for %d s."
                            .formatted(seed.name(), history.patience().toSeconds()),
                    "Look whether it hangs. A seed that takes longer needs a longer gofasta.seeds.wait.",
                    null,
                    refused);
        }
    }

    private static boolean isLocked(DataAccessException refused) {
        return refused instanceof PessimisticLockingFailureException
                || refused instanceof QueryTimeoutException
                || NestedExceptionUtils.getMostSpecificCause(refused) instanceof SQLException ex
                        && ex.getSQLState() == null
                        && SQLITE_LOCKED.contains(ex.getErrorCode() & 0xff);
    }

    private Entry entry(Outcome outcome, Duration duration) {
        return new Entry(seed.name(), seed.place(), outcome, duration);
    }

    /** Rolls the transaction back when the seed is not ours to run. */
    private static final class NotClaimed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final DataAccessException reason;

        private NotClaimed(DataAccessException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
