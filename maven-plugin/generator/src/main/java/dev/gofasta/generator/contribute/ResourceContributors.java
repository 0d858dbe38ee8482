package dev.gofasta.generator.contribute;

import java.util.Comparator;
import java.util.List;

/** The parts of a whole resource, in the order in which they are planned. */
public final class ResourceContributors {

    private static final List<Contributor> ALL = List.of(
            new JavaContributor("entity", Phase.PERSISTENCE, "model", false, List.of("")),
            new EnumContributor(),
            new MigrationContributor(),
            new RepositoryContributor(),
            new JavaContributor("dto", Phase.API, "dto", false, List.of("Request", "Response")),
            new JavaContributor("filter", Phase.API, "dto", false, List.of("Filter")),
            new JavaContributor("service", Phase.API, "service", false, List.of("Service", "ServiceImpl")),
            new JavaContributor("controller", Phase.API, "web", false, List.of("Controller")),
            new NestedRouteContributor(),
            new WiringContributor(),
            new JavaContributor("fixtures", Phase.TESTS, "fixture", true, List.of("Fixtures")),
            new JavaContributor("repository-tests", Phase.TESTS, "repository", true, List.of("RepositoryTests")),
            new JavaContributor("service-tests", Phase.TESTS, "service", true, List.of("ServiceImplTests")),
            new JavaContributor("controller-tests", Phase.TESTS, "web", true, List.of("ControllerTests", "ApiTests")));

    private ResourceContributors() {}

    /** Returns all parts. */
    public static List<Contributor> all() {
        return ALL.stream().sorted(Comparator.comparing(Contributor::phase)).toList();
    }
}
