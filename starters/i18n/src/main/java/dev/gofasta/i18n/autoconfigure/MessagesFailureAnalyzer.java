package dev.gofasta.i18n.autoconfigure;

import dev.gofasta.i18n.MessagesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains message files that stopped the start. */
class MessagesFailureAnalyzer extends AbstractFailureAnalyzer<MessagesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MessagesException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
