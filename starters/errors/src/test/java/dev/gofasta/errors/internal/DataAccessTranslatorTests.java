package dev.gofasta.errors.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.errors.Problems;
import java.net.URI;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

class DataAccessTranslatorTests {

    private final DataAccessTranslator translator =
            new DataAccessTranslator(new Problems(URI.create("https://gofasta.dev/problems/")));

    @ParameterizedTest
    @CsvSource({
        "23505, 0, 409 DUPLICATE_VALUE",
        "23000, 1062, 409 DUPLICATE_VALUE",
        "23001, 0, 409 CONFLICT",
        "23503, 0, 409 CONFLICT",
        "23514, 0, 409 CONFLICT",
        "22001, 0, 400 INVALID_DATA",
        "22021, 0, 400 INVALID_DATA",
        "40001, 0, 409 STALE_VERSION",
        "55P03, 0, 409 STALE_VERSION",
        "08006, 0, 503 UNAVAILABLE",
        "53300, 0, 503 UNAVAILABLE",
        "57P01, 0, 503 UNAVAILABLE",
        "08S01, 0, 503 UNAVAILABLE",
        "HY000, 3819, 409 CONFLICT",
        "23000, 4025, 409 CONFLICT",
        "23000, 1452, 409 CONFLICT",
        "HY000, 1366, 400 INVALID_DATA",
        "22001, 1406, 400 INVALID_DATA",
        "HY000, 1205, 409 STALE_VERSION",
        "40001, 1213, 409 STALE_VERSION"
    })
    void readsSqlState(String state, int vendorCode, String outcome) {
        SQLException sql = new SQLException("secret", state, vendorCode);
        assertThat(outcome(new DataIntegrityViolationException("secret", new IllegalStateException(sql))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2601, 409 DUPLICATE_VALUE",
        "2627, 409 DUPLICATE_VALUE",
        "547, 409 CONFLICT",
        "515, 409 CONFLICT",
        "2628, 400 INVALID_DATA",
        "8115, 400 INVALID_DATA",
        "1205, 409 STALE_VERSION",
        "1222, 409 STALE_VERSION",
        "50001, 409 NOT_DELETABLE"
    })
    void readsNumbersOfSqlServer(int number, String outcome) {
        SQLException error = new SQLException("A record of tea is not deletable", "S0001", number);
        assertThat(SqlServerErrors.byNumber(error)).hasToString(outcome.substring("409 ".length()));
    }

    @Test
    void tellsTheTriggerFromOtherRestrictions() {
        SQLException trigger = new SQLException("A record of tea is not deletable: secret", "23001");
        assertThat(outcome(new DataIntegrityViolationException("secret", trigger)))
                .isEqualTo("409 NOT_DELETABLE");
    }

    @Test
    void readsExceptionWhereSqlStateIsAbsent() {
        assertThat(outcome(new OptimisticLockingFailureException("secret"))).isEqualTo("409 STALE_VERSION");
        assertThat(outcome(new DataIntegrityViolationException("secret"))).isEqualTo("409 CONFLICT");
        assertThat(outcome(new DataAccessResourceFailureException("secret"))).isEqualTo("503 UNAVAILABLE");
    }

    @Test
    void whatDoesNotAnswerInTimeIsUnavailable() {
        assertThat(outcome(new QueryTimeoutException("secret"))).isEqualTo("503 UNAVAILABLE");
        assertThat(outcome(new TransactionTimedOutException("secret"))).isEqualTo("503 UNAVAILABLE");
        assertThat(outcome(new TransientDataAccessResourceException("secret"))).isEqualTo("503 UNAVAILABLE");
    }

    @Test
    void aRollbackOnAConnectionThatThePoolThrewAwayIsUnavailable() {
        SQLException closed = new SQLException("Connection is closed");
        assertThat(outcome(new TransactionSystemException("secret", closed))).isEqualTo("503 UNAVAILABLE");
    }

    @Test
    void aCommitOnABrokenConnectionIsUnavailable() {
        SQLException broken = new SQLException("secret", "08006");
        assertThat(outcome(new TransactionSystemException("secret", broken))).isEqualTo("503 UNAVAILABLE");
    }

    @Test
    void leavesMistakesOfApplicationAlone() {
        assertThat(outcome(new InvalidDataAccessApiUsageException("secret"))).isNull();
        assertThat(outcome(new SQLException("secret", "23505"))).isNull();
    }

    private @Nullable String outcome(Throwable error) {
        ProblemDetail problem = this.translator.translate(error);
        if (problem == null || problem.getProperties() == null) {
            return null;
        }
        assertThat(problem.getDetail()).doesNotContain("secret");
        return problem.getStatus() + " " + problem.getProperties().get("code");
    }
}
