package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.project.WiringMode;
import java.util.List;

/** The bean methods of a resource; where components are scanned for, annotations of the classes do instead. */
record WiringContributor() implements Contributor {

    private static final Contributor CLASS =
            new JavaContributor("wiring", Phase.WIRING, "wiring", false, List.of("Wiring"));

    @Override
    public String name() {
        return CLASS.name();
    }

    @Override
    public Phase phase() {
        return CLASS.phase();
    }

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        if (resource.module().wiringMode() != WiringMode.SCANNED) {
            CLASS.contribute(resource, changes);
        }
    }
}
