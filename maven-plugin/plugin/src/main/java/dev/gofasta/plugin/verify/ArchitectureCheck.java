package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckArchitecture;

/** Whether the layers know only those that they may know. */
final class ArchitectureCheck implements Check {

    @Override
    public String id() {
        return "architecture";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        return CheckArchitecture.isAbout(inspection.project())
                ? CheckResult.of(CheckArchitecture.check(inspection.project()))
                : CheckResult.skip("the rules are those of the explicit wiring, which this project does not have");
    }
}
