package dev.gofasta.generator.support;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches the problem that a call ends with. */
public final class Problems {

    private Problems() {}

    public static Problem problemOf(ThrowingCallable call) {
        ProblemException exception = catchThrowableOfType(ProblemException.class, call);
        if (exception == null) {
            throw new AssertionError("Expected a problem, but the call succeeded");
        }
        return exception.problem();
    }
}
