package dev.gofasta.generator.problem;

/** Why nothing works on a Java that has no compiler: reading, changing and formatting sources all lean on it. */
public final class NoCompiler {

    private NoCompiler() {}

    /** Returns what to throw then. */
    public static ProblemException asException() {
        return Problem.of(
                        ProblemCode.GF_ENV_NO_COMPILER,
                        "Maven runs on a Java without a compiler: " + System.getProperty("java.home") + ".",
                        "Set JAVA_HOME to a JDK of version 17 or later.")
                .asException();
    }
}
