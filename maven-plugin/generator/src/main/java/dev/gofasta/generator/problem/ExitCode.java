package dev.gofasta.generator.problem;

/** The exit codes of every command; the number is a contract, see docs/reference/exit-codes.md. */
public enum ExitCode {
    /** Clean. */
    OK(0),
    /** Findings: drift, differences, failing tests. */
    FINDINGS(1),
    /** Wrong usage. */
    USAGE(2),
    /** A precondition or the environment is missing. */
    PRECONDITION(3),
    /** Refused: it would overwrite, clash or needs a confirmation. */
    REFUSED(4),
    /** A delegated tool failed without a finding. */
    DELEGATE(5),
    /** The application is not reachable. */
    UNREACHABLE(6),
    /** A fault of ours. */
    INTERNAL(70),
    /** The time limit was reached. */
    TIMEOUT(124),
    /** Interrupted. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the process exit code, 0 to 255. */
    public int number() {
        return number;
    }
}
