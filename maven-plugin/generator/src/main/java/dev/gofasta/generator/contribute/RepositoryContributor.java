package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.database.Database;
import java.util.List;

/** The repository of a resource; Spring Data implements it but for ClickHouse, where a class with the SQL does. */
record RepositoryContributor() implements Contributor {

    private static final String LAYER = "repository";

    @Override
    public String name() {
        return LAYER;
    }

    @Override
    public Phase phase() {
        return Phase.PERSISTENCE;
    }

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        List<String> suffixes = resource.module().database() == Database.CLICKHOUSE
                ? List.of("Repository", "RepositoryImpl")
                : List.of("Repository");
        new JavaContributor(LAYER, phase(), LAYER, false, suffixes).contribute(resource, changes);
    }
}
