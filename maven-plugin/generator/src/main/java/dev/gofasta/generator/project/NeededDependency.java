package dev.gofasta.generator.project;

import dev.gofasta.generator.database.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dependency that generated code leans on.
 *
 * @param dependency the one to add
 * @param others artifact ids that serve as well
 * @param required whether generated code would not compile or start without it
 * @param why what needs it
 */
record NeededDependency(Dependency dependency, List<String> others, boolean required, String why) {

    private static final String BOOT = "org.springframework.boot";
    private static final String OURS = "dev.gofasta";

    /** In the order in which a POM of ours lists them. */
    private static final List<NeededDependency> ALWAYS = List.of(
            boot(
                    "spring-boot-starter-webmvc",
                    "controllers answer HTTP requests",
                    "spring-boot-starter-web",
                    "spring-boot-starter-classic"),
            boot("spring-boot-starter-validation", "requests carry constraints"),
            boot("spring-boot-starter-data-jpa", "resources are stored by JPA"),
            // Flyway's core alone is never called by Spring Boot 4.
            boot(
                    "spring-boot-starter-flyway",
                    "migrations make the tables; flyway-core alone does nothing in Spring Boot 4",
                    "spring-boot-flyway"),
            ours("gofasta-starter-errors", false, "generated tests expect its answers to errors"),
            ours("gofasta-starter-web", true, "controllers use entity tags, merge patches and sorting"),
            ours("gofasta-starter-data", true, "entities and filters extend its classes"),
            ours(
                    "gofasta-starter-openapi",
                    true,
                    "controllers carry annotations of OpenAPI",
                    "springdoc-openapi-starter-webmvc-ui",
                    "springdoc-openapi-starter-webmvc-api"),
            new NeededDependency(
                    Dependency.managed(OURS, "gofasta-starter-test").in("test"),
                    List.of(),
                    true,
                    "generated tests run on a real database"));

    /** What takes the place of JPA, and of our starter for it, where resources are stored by SQL of their own. */
    private static final Map<String, NeededDependency> ON_CLICKHOUSE = Map.of(
            "spring-boot-starter-data-jpa",
            boot("spring-boot-starter-jdbc", "repositories are SQL"),
            "gofasta-starter-data",
            boot("spring-boot-data-commons", "lists come in pages"));

    /** Returns what is needed for resources on {@code database}. */
    static List<NeededDependency> of(Database database) {
        return database != Database.CLICKHOUSE
                ? ALWAYS
                : ALWAYS.stream()
                        .map(each -> ON_CLICKHOUSE.getOrDefault(each.dependency.artifactId(), each))
                        .toList();
    }

    private static NeededDependency boot(String artifactId, String why, String... others) {
        return new NeededDependency(Dependency.managed(BOOT, artifactId), List.of(others), true, why);
    }

    private static NeededDependency ours(String artifactId, boolean required, String why, String... others) {
        return new NeededDependency(Dependency.managed(OURS, artifactId), List.of(others), required, why);
    }

    /** Returns whether one of {@code usable}, the artifact ids that code of this scope sees, serves. */
    boolean isAmong(Set<String> usable) {
        return usable.contains(dependency.artifactId()) || others.stream().anyMatch(usable::contains);
    }

    MissingPart missing() {
        return MissingPart.dependency(dependency, required, why);
    }
}
