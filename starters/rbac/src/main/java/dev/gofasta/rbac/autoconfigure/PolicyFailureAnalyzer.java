package dev.gofasta.rbac.autoconfigure;

import dev.gofasta.rbac.PolicyException;
import java.io.IOException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a policy that stopped the start. */
class PolicyFailureAnalyzer extends AbstractFailureAnalyzer<PolicyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PolicyException cause) {
        return new FailureAnalysis(cause.getMessage(), action(cause), cause);
    }

    private static String action(PolicyException cause) {
        if (cause.getCause() instanceof IOException) {
            return "Write src/main/resources/policy/rbac.csv with a line such as 'p, admin, /api/v1/**, *', or name another"
                    + " place by gofasta.rbac.policy. To do without roles, set gofasta.rbac.enabled=false.";
        }
        return "Mend the lines named above and start again. Nothing is granted by a policy with mistakes.";
    }
}
