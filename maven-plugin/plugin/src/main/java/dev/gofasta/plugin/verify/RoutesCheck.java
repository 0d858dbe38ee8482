package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckRoutes;

/** Whether each method and path has one handler. */
final class RoutesCheck implements Check {

    @Override
    public String id() {
        return "routes";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        return CheckResult.of(CheckRoutes.check(inspection.project()));
    }
}
