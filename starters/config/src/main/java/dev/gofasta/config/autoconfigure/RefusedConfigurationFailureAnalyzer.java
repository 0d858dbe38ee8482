package dev.gofasta.config.autoconfigure;

import dev.gofasta.config.RefusedConfigurationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists the settings that stopped the start. */
class RefusedConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<RefusedConfigurationException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RefusedConfigurationException cause) {
        StringBuilder description =
                new StringBuilder("The application must not start with these settings:%n".formatted());
        cause.problems()
                .forEach(problem -> description.append("%n    ".formatted()).append(problem));
        return new FailureAnalysis(description.toString(), String.join(System.lineSeparator(), cause.actions()), cause);
    }
}
