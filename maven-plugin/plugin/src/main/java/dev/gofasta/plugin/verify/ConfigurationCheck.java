package dev.gofasta.plugin.verify;

import dev.gofasta.generator.problem.ProblemException;

/** Whether the libraries know the keys of the configuration files, and can read their values. */
final class ConfigurationCheck implements Check {

    @Override
    public String id() {
        return "config";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        if (inspection.project().applications().isEmpty()) {
            return CheckResult.skip("the project has no application");
        }
        try {
            return CheckResult.of(inspection.configuration());
        } catch (ProblemException ex) {
            return CheckResult.skip(ex.problem().message());
        }
    }
}
