package dev.gofasta.encryption.autoconfigure;

import dev.gofasta.encryption.internal.KeyException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains keys that stopped the start. */
class KeyFailureAnalyzer extends AbstractFailureAnalyzer<KeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
