package dev.gofasta.generator.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which Spring Boot a POM works with, from what it and its parents say. */
final class SpringBootVersion {

    private static final String GROUP = "org.springframework.boot";
    private static final String BOM = "spring-boot-dependencies";
    private static final String PLUGIN = "spring-boot-maven-plugin";
    private static final List<String> PROPERTIES =
            List.of("spring-boot.version", "spring.boot.version", "springBootVersion", "version.spring-boot");

    private final PomReader reader;

    SpringBootVersion(PomReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the version: that of the topmost parent, of an imported BOM, of the plugin or of a dependency. What a parent
     * manages goes before what is imported, as in Maven.
     */
    Optional<String> of(Lineage lineage) {
        return Stream.<Optional<String>>of(
                        parent(lineage),
                        imported(lineage, new HashSet<>()),
                        lineage.plugin(PLUGIN, "version"),
                        dependency(lineage),
                        property(lineage))
                .flatMap(Optional::stream)
                .filter(version -> !version.isEmpty() && !version.contains("${"))
                .findFirst();
    }

    /** Looks into imported BOMs as well: a company's own one often imports that of Spring Boot. */
    private Optional<String> imported(Lineage lineage, Set<String> seen) {
        List<Dependency> imports = lineage.managedDependencies().stream()
                .filter(each -> each.scope().equals("import"))
                .toList();
        Optional<String> direct = imports.stream()
                .filter(each ->
                        each.groupId().equals(GROUP) && each.artifactId().equals(BOM))
                .map(Dependency::version)
                .findFirst();
        return direct.isPresent()
                ? direct
                : imports.stream()
                        .filter(each -> seen.add(each.key()))
                        .flatMap(each -> reader.read(each.groupId(), each.artifactId(), each.version()).stream())
                        .flatMap(bom -> fromBom(reader.lineage(bom), seen).stream())
                        .findFirst();
    }

    private Optional<String> fromBom(Lineage bom, Set<String> seen) {
        return parent(bom).or(() -> imported(bom, seen));
    }

    private static Optional<String> parent(Lineage lineage) {
        ParentReference top = lineage.top();
        return top != null && top.isSpringBoot() ? Optional.of(top.version()) : Optional.empty();
    }

    private static Optional<String> dependency(Lineage lineage) {
        return Stream.concat(lineage.dependencies().stream(), lineage.managedDependencies().stream())
                .filter(each ->
                        each.groupId().equals(GROUP) && each.artifactId().startsWith("spring-boot"))
                .map(Dependency::version)
                .filter(version -> !version.isEmpty())
                .findFirst();
    }

    private static Optional<String> property(Lineage lineage) {
        return PROPERTIES.stream()
                .flatMap(name -> lineage.property(name).stream())
                .findFirst();
    }
}
