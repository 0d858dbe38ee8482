package dev.gofasta.plugin.verify;

import dev.gofasta.generator.command.CheckMigrations;

/** Whether the migrations can live side by side, each with its way back. */
final class MigrationsCheck implements Check {

    @Override
    public String id() {
        return "migrations";
    }

    @Override
    public CheckResult run(Inspection inspection) {
        return CheckMigrations.hasMigrations(inspection.project())
                ? CheckResult.of(CheckMigrations.check(inspection.project()))
                : CheckResult.skip("the project has no migrations");
    }
}
