package dev.gofasta.generator.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A POM and its parents, as far as they could be read. What several say, the nearest decides.
 *
 * @param poms the POM itself, its parent, and so on
 * @param top the parent of the last of them, which is Spring Boot's or could not be found; null when there is none
 */
record Lineage(List<Pom> poms, @Nullable ParentReference top) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^${}]+)}");
    private static final int LONGEST_CHAIN = 10;
    private static final String STARTER_PARENT = "spring-boot-starter-parent";

    Pom own() {
        return poms.get(0);
    }

    Coordinates coordinates() {
        Coordinates own = own().coordinates();
        return new Coordinates(
                resolve(inherited(own.groupId(), Coordinates::groupId)),
                own.artifactId(),
                resolve(inherited(own.version(), Coordinates::version)));
    }

    /** Maven 4 lets a POM leave out what its parent at the relative path says. */
    private String inherited(String own, Function<Coordinates, String> part) {
        return poms.stream()
                .map(pom -> part.apply(pom.coordinates()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(own);
    }

    /** Returns whether spring-boot-starter-parent, with its settings of the build, stands above all. */
    boolean hasStarterParent() {
        return top != null && top.isSpringBoot() && top.artifactId().equals(STARTER_PARENT);
    }

    /** Returns the parent that could not be found, or null. */
    @Nullable
    ParentReference missingParent() {
        return top == null || top.isSpringBoot() ? null : top;
    }

    /** Returns the value of a property with its placeholders filled. */
    Optional<String> property(String name) {
        return raw(name).map(this::resolve);
    }

    private Optional<String> raw(String name) {
        return poms.stream().flatMap(pom -> pom.property(name).stream()).findFirst();
    }

    /** Fills the placeholders of {@code text}; those that nothing in the POMs defines stay. */
    String resolve(String text) {
        String resolved = text;
        for (int round = 0; round < LONGEST_CHAIN && resolved.contains("${"); round++) {
            resolved = PLACEHOLDER
                    .matcher(resolved)
                    .replaceAll(match ->
                            Matcher.quoteReplacement(value(match.group(1)).orElse(match.group())));
        }
        return resolved;
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "project.version", "version" -> Optional.of(own().coordinates().version());
            case "project.groupId" -> Optional.of(own().coordinates().groupId());
            case "project.artifactId" -> Optional.of(own().coordinates().artifactId());
            case "project.parent.version" -> Optional.ofNullable(own().parent()).map(ParentReference::version);
            default -> raw(name);
        };
    }

    /** Returns the dependencies of all, each once. */
    List<Dependency> dependencies() {
        return merged(poms.stream().flatMap(pom -> pom.dependencies().stream()));
    }

    /** Returns what all manage, imported BOMs included, each once. */
    List<Dependency> managedDependencies() {
        return merged(poms.stream().flatMap(pom -> pom.managedDependencies().stream()));
    }

    private List<Dependency> merged(Stream<Dependency> dependencies) {
        Map<String, Dependency> nearest = new LinkedHashMap<>();
        dependencies.map(this::resolve).forEach(each -> nearest.putIfAbsent(each.key(), each));
        return List.copyOf(nearest.values());
    }

    private Dependency resolve(Dependency dependency) {
        return new Dependency(
                resolve(dependency.groupId()),
                resolve(dependency.artifactId()),
                resolve(dependency.version()),
                resolve(dependency.scope()),
                dependency.optional());
    }

    /** Returns the text at {@code path} below {@code build}, from the nearest POM that has it. */
    Optional<String> build(String path) {
        return poms.stream()
                .flatMap(pom -> pom.build(path).stream())
                .findFirst()
                .map(this::resolve);
    }

    /** Returns the blocks of a plugin in all POMs, the nearest first. */
    List<Element> plugin(String artifactId) {
        return poms.stream().flatMap(pom -> pom.plugin(artifactId).stream()).toList();
    }

    /** Returns the text at {@code path} within the nearest block of a plugin that has it. */
    Optional<String> plugin(String artifactId, String path) {
        return plugin(artifactId).stream()
                .flatMap(plugin -> Xml.find(plugin, path).stream())
                .findFirst()
                .map(this::resolve);
    }
}
