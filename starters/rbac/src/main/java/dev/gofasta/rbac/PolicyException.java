package dev.gofasta.rbac;

import java.util.List;

/** A policy that can't be used. The message names everything that is wrong, with file and line. */
public class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * Creates an exception.
     *
     * @param summary what can't be used, in one sentence
     * @param problems each thing that is wrong, with its place and what to write
     */
    public PolicyException(String summary, List<String> problems) {
        super(summary + problems.stream().map(problem -> "\n- " + problem).reduce("", String::concat));
        this.problems = problems.toArray(String[]::new);
    }

    /**
     * Returns each thing that is wrong.
     *
     * @return an immutable list
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
