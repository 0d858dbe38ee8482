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
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** What the database refuses, by the exceptions of Spring and the SQLSTATE (ISO/IEC 9075) beneath them. */
public final class DataAccessTranslator implements ProblemTranslator {

    private static final int MYSQL_DUPLICATE_ENTRY = 1062;

    private final Problems problems;

    public DataAccessTranslator(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ProblemDetail translate(Throwable error) {
        if (!(error instanceof DataAccessException) && !(error instanceof TransactionException)) {
            return null;
        }
        if (error instanceof OptimisticLockingFailureException) {
            return stale();
        }
        SQLException sql = Causes.find(error, SQLException.class);
        ProblemDetail refused = (sql != null && sql.getSQLState() != null) ? refused(sql, sql.getSQLState()) : null;
        return (refused != null) ? refused : byException(error);
    }

    private @Nullable ProblemDetail refused(SQLException error, String state) {
        if (state.equals("23505") || (state.equals("23000") && error.getErrorCode() == MYSQL_DUPLICATE_ENTRY)) {
            return duplicate();
        }
        if (state.startsWith("23")) {
            return conflict();
        }
        if (state.startsWith("22")) {
            return this.problems.create(400, "INVALID_DATA", "A value in the request cannot be stored.");
        }
        return state.startsWith("40") ? stale() : null;
    }

    private @Nullable ProblemDetail byException(Throwable error) {
        if (error instanceof DuplicateKeyException) {
            return duplicate();
        }
        if (error instanceof DataIntegrityViolationException) {
            return conflict();
        }
        if (error instanceof ConcurrencyFailureException) {
            return stale();
        }
        if (error instanceof DataAccessResourceFailureException || error instanceof CannotCreateTransactionException) {
            return this.problems.create(503, "UNAVAILABLE", StatusTexts.detail(503));
        }
        return null;
    }

    private ProblemDetail stale() {
        return this.problems.create(
                409,
                "STALE_VERSION",
                "Somebody else changed this at the same time. Read it again, then repeat the change.");
    }

    private ProblemDetail duplicate() {
        return this.problems.create(409, "DUPLICATE_VALUE", "A value that must be unique is already in use.");
    }

    private ProblemDetail conflict() {
        return this.problems.create(409, "CONFLICT", "The change does not fit the data that is stored.");
    }
}
