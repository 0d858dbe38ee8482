package dev.gofasta.rbac;

import java.io.IOException;

/**
 * Where the policy is kept. The default reads the file of {@code gofasta.rbac.policy} and does not write: edits live in
 * memory until the next reload or start. Define a bean of this type to keep it in a database.
 */
public interface PolicyStore {

    /**
     * Returns what messages call the place, for example {@code classpath:policy/rbac.csv}.
     *
     * @return the name
     */
    String name();

    /**
     * Reads the whole policy.
     *
     * @return the lines as in a policy file
     * @throws IOException if it can't be read
     */
    String read() throws IOException;

    /**
     * Keeps a rule that was added. If this throws, the rule does not come into force.
     *
     * @param rule the rule; its {@code toString()} is the line
     */
    default void add(PolicyRule rule) {}

    /**
     * Forgets a rule that was removed. If this throws, the rule stays in force.
     *
     * @param rule the rule
     */
    default void remove(PolicyRule rule) {}
}
