package dev.gofasta.generator.contribute;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a resource is built: each of the last four has all that the one before it has. */
public enum Layer {
    /** What comes in and goes out, on its own: nothing is mapped to an entity. */
    RECORDS("dto", "enums"),
    /** What comes in and goes out of an entity that is there. */
    DTO("dto", "filter", "enums"),
    MODEL("entity", "enums", "migration"),
    REPOSITORY(MODEL, "repository", "fixtures", "repository-tests"),
    SERVICE(REPOSITORY, "dto", "filter", "service", "wiring", "service-tests"),
    CONTROLLER(SERVICE, "controller", "nested-routes", "controller-tests");

    private final Set<String> parts;

    Layer(String... parts) {
        this.parts = Set.of(parts);
    }

    Layer(Layer below, String... parts) {
        this.parts = Stream.concat(below.parts.stream(), Stream.of(parts)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the contributors that take part, in the order in which they plan. */
    public List<Contributor> contributors() {
        return ResourceContributors.all().stream()
                .filter(contributor -> has(contributor.name()))
                .toList();
    }

    /** Returns whether the contributor called {@code part} takes part. */
    public boolean has(String part) {
        return parts.contains(part);
    }
}
