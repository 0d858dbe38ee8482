package dev.gofasta.generator.problem;

/** Carries a {@link Problem} from where it is found to the command's caller; nothing has been written when it is thrown. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** Returns the problem, never null within the process that threw it. */
    public Problem problem() {
        return problem;
    }
}
