package dev.gofasta.database;

import dev.gofasta.wiring.ApplicationCode;
import org.springframework.util.ClassUtils;

/** Turns what an action did not expect into a problem. */
final class UnexpectedFailure {

    private static final String FLYWAY = "org.flywaydb.core.api.FlywayException";

    private UnexpectedFailure() {}

    static ActionException of(RuntimeException failure, ApplicationCode code) {
        return ClassUtils.isPresent(FLYWAY, null) && OfFlyway.is(failure)
                ? OfFlyway.of(failure, code)
                : new ActionException(
                        Code.GF_INTERNAL_FAULT,
                        "gofasta failed: " + failure,
                        "This is a fault of gofasta, not of your project. The log has its trace.",
                        failure);
    }

    /** Loaded only where the application has Flyway. */
    private static final class OfFlyway {

        static boolean is(RuntimeException failure) {
            return failure instanceof org.flywaydb.core.api.FlywayException;
        }

        static ActionException of(RuntimeException failure, ApplicationCode code) {
            return FlywayFailure.of((org.flywaydb.core.api.FlywayException) failure, new SourceFiles(code.folders()));
        }
    }
}
