package dev.gofasta.config;

import java.util.List;

/** Settings with which the application must not start; it never holds the value of one. */
public class RefusedConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final transient List<String> actions;

    /**
     * Tells everything at once.
     *
     * @param problems one line for each setting
     * @param actions what to do, one sentence each
     */
    public RefusedConfigurationException(List<String> problems, List<String> actions) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
        this.actions = List.copyOf(actions);
    }

    /** One line for each setting. */
    public List<String> problems() {
        return problems;
    }

    /** What to do, one sentence each. */
    public List<String> actions() {
        return actions;
    }
}
