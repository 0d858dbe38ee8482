package dev.gofasta.test.internal;

import org.flywaydb.core.api.FlywayException;

/** Migrations that cannot be applied: in full the first time, in a few words to each test class that meets them again. */
final class FailedMigrationsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FailedMigrationsException(FlywayException cause) {
        super("The migrations of the test database fail: " + cause.getMessage(), cause);
    }

    FailedMigrationsException(String message) {
        super("The migrations of the test database failed before in this run, see the first failure: "
                + message.strip().lines().findFirst().orElse(""));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        // Where it was noticed says nothing: the message names the migration, its line and the error.
        return this;
    }
}
