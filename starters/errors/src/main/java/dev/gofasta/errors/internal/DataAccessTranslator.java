package dev.gofasta.errors.internal;

import dev.gofasta.errors.ProblemTranslator;
import dev.gofasta.errors.Problems;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** What the database refuses, by the errors of its driver and the exceptions of Spring around them. */
public final class DataAccessTranslator implements ProblemTranslator {

    private final Problems problems;

    public DataAccessTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (!(error instanceof DataAccessException) && !(error instanceof TransactionException)) {
            return null;
        }
        Refusal refusal = refusal(error);
        return (refusal != null) ? describe(refusal) : null;
    }

    private static @Nullable Refusal refusal(Throwable error) {
        if (error instanceof OptimisticLockingFailureException) {
            return Refusal.STALE_VERSION;
        }
        if (error instanceof CannotCreateTransactionException) {
            return Refusal.UNAVAILABLE;
        }
        // A batch has an error of its own around that of its statement.
        Refusal refusal = Causes.map(error, SQLException.class, SqlErrors::find);
        return (refusal != null) ? refusal : byException(error);
    }

    private static @Nullable Refusal byException(Throwable error) {
        if (error instanceof DuplicateKeyException) {
            return Refusal.DUPLICATE_VALUE;
        }
        if (error instanceof DataIntegrityViolationException) {
            return Refusal.CONFLICT;
        }
        if (error instanceof ConcurrencyFailureException) {
            return Refusal.STALE_VERSION;
        }
        return isUnavailable(error) ? Refusal.UNAVAILABLE : null;
    }

    /** It could not be reached, or did not answer in time. */
    private static boolean isUnavailable(Throwable error) {
        return error instanceof DataAccessResourceFailureException
                || error instanceof TransientDataAccessResourceException
                || error instanceof RecoverableDataAccessException
                || error instanceof QueryTimeoutException
                || error instanceof TransactionTimedOutException;
    }

    private ProblemDetail describe(Refusal refusal) {
        return switch (refusal) {
            case DUPLICATE_VALUE -> problem(409, refusal, "A value that must be unique is already in use.");
            case NOT_DELETABLE -> problem(409, refusal, "The record is protected and cannot be deleted.");
            case CONFLICT -> problem(409, refusal, "The change does not fit the data that is stored.");
            case INVALID_DATA -> problem(400, refusal, "A value in the request cannot be stored.");
            case STALE_VERSION ->
                problem(
                        409,
                        refusal,
                        "Somebody else changed this at the same time. Read it again, then repeat the change.");
            case UNAVAILABLE -> problem(503, refusal, StatusTexts.detail(503));
        };
    }

    private ProblemDetail problem(int status, Refusal refusal, String detail) {
        return this.problems.create(status, refusal.name(), detail);
    }
}
