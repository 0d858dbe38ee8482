package dev.gofasta.devservices.autoconfigure;

import dev.gofasta.devservices.internal.DevServicesException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a development service that could not start. */
class DevServicesFailureAnalyzer extends AbstractFailureAnalyzer<DevServicesException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DevServicesException cause) {
        return new FailureAnalysis(cause.problem(), cause.action(), cause);
    }
}
