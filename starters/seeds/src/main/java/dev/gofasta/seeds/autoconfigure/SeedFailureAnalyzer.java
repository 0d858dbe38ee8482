package dev.gofasta.seeds.autoconfigure;

import dev.gofasta.seeds.SeedException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains seeds that stopped the start. */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SeedException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
