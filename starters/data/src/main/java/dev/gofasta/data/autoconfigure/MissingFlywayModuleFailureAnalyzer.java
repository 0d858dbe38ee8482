package dev.gofasta.data.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which dependency is missing. */
class MissingFlywayModuleFailureAnalyzer extends AbstractFailureAnalyzer<MissingFlywayModuleException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingFlywayModuleException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), """
                Replace the dependency org.flywaydb:flyway-core by org.springframework.boot:spring-boot-starter-flyway. \
                Keep the one of your database, such as org.flywaydb:flyway-database-postgresql.
                Where you run Flyway yourself, set gofasta.data.flyway-module=false.""", cause);
    }
}
