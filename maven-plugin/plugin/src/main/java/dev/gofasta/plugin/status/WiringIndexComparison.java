package dev.gofasta.plugin.status;

import dev.gofasta.generator.command.CheckWiringIndex;

/** Whether the wiring index names exactly the wiring classes that are there. */
final class WiringIndexComparison implements Comparison {

    @Override
    public String kind() {
        return "wiring";
    }

    @Override
    public Compared compare(Inspected project) {
        return project.isExplicit()
                ? Compared.of(CheckWiringIndex.check(project.project()))
                : Compared.skip("the project has no wiring index");
    }
}
