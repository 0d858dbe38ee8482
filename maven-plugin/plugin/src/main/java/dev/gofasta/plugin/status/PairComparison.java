package dev.gofasta.plugin.status;

import dev.gofasta.generator.command.CheckMigrations;

/** Whether each migration has its own version and its way back. */
final class PairComparison implements Comparison {

    @Override
    public String kind() {
        return "pairs";
    }

    @Override
    public Compared compare(Inspected project) {
        return CheckMigrations.hasMigrations(project.project())
                ? Compared.of(CheckMigrations.check(project.project()))
                : Compared.skip("the project has no migrations");
    }
}
