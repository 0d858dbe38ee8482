package dev.gofasta.rbac;

/**
 * Changes the policy of a running application. A change is checked first, then kept by the {@link PolicyStore}, then comes
 * into force at once and as a whole, then is told by a {@link PolicyChanged} event.
 */
public interface PolicyEditor {

    /**
     * Grants something more.
     *
     * @param rule what to grant
     * @return false if it was granted by the same rule already; nothing happens then
     */
    boolean add(PolicyRule rule);

    /**
     * Takes a rule back.
     *
     * @param rule the rule
     * @return false if there is no such rule; nothing happens then
     * @throws PolicyException if it is the last rule
     */
    boolean remove(PolicyRule rule);

    /**
     * Reads the policy from its store again. Edits that the store does not keep are gone.
     *
     * @throws PolicyException if it can't be used; the policy in force stays
     */
    void reload();
}
