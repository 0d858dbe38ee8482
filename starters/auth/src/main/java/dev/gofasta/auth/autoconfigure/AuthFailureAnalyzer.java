package dev.gofasta.auth.autoconfigure;

import dev.gofasta.auth.AuthSetupException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a set-up of this starter that stopped the start. */
class AuthFailureAnalyzer extends AbstractFailureAnalyzer<AuthSetupException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AuthSetupException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
