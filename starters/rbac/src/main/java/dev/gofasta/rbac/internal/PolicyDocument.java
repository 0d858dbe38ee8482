package dev.gofasta.rbac.internal;

import dev.gofasta.rbac.PolicyRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a policy says, without any problem.
 *
 * @param rules what is granted, in order
 * @param inherited the roles that each role inherits, at any depth
 * @param warnings what is likely a slip of the pen
 */
record PolicyDocument(List<PolicyRule> rules, Map<String, Set<String>> inherited, List<String> warnings) {

    PolicyDocument {
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }

    PolicyDocument with(List<PolicyRule> others) {
        return new PolicyDocument(others, inherited, List.of());
    }
}
