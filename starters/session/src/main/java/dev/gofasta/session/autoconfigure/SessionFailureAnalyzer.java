package dev.gofasta.session.autoconfigure;

import dev.gofasta.session.SessionSetupException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a set-up of sessions that stopped the start. */
class SessionFailureAnalyzer extends AbstractFailureAnalyzer<SessionSetupException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SessionSetupException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
