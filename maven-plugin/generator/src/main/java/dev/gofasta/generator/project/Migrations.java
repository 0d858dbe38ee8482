package dev.gofasta.generator.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The migrations of a module.
 *
 * @param folder where new ones belong, from the project's root
 * @param versions the versions in all locations, in Flyway's order
 */
public record Migrations(String folder, List<MigrationVersion> versions) {

    private static final String DEFAULT_LOCATION = "db/migration";
    private static final String LOCATIONS = "spring.flyway.locations";
    private static final String FILESYSTEM = "filesystem:";
    private static final int SHORTEST_TIMESTAMP = 12;

    /** How a project numbers its migrations. */
    public enum Style {
        /** One after the other: {@code V7}. */
        SEQUENCE,
        /** With parts: {@code V1_2}. */
        PARTS,
        /** By date and time, at least to the minute. */
        TIMESTAMP
    }

    /** Reads the names of the migrations of {@code module}, as {@code files} has them, and none of their contents. */
    public static Migrations of(ProjectFiles files, Module module) {
        List<String> folders = folders(module);
        Stream<String> scripts = folders.stream().flatMap(folder -> files.list(folder, ".sql").stream());
        Stream<String> classes =
                files.list(module.path(module.folders().main() + "/" + DEFAULT_LOCATION), ".java").stream();
        return new Migrations(
                folders.get(0),
                Stream.concat(scripts, classes)
                        .flatMap(path -> MigrationVersion.ofFile(path).stream())
                        .sorted(Comparator.<MigrationVersion>naturalOrder().thenComparing(MigrationVersion::text))
                        .toList());
    }

    /** Returns the SQL of the migrations of {@code module} in the order of Flyway: versioned ones, then repeatable ones. */
    public static List<String> scripts(ProjectFiles files, Module module) {
        List<String> all = folders(module).stream()
                .flatMap(folder -> files.list(folder, ".sql").stream())
                .distinct()
                .toList();
        Comparator<String> order =
                Comparator.comparing(path -> MigrationVersion.ofFile(path).orElseThrow());
        Stream<String> versioned = all.stream()
                .filter(path -> MigrationVersion.ofFile(path).isPresent())
                .sorted(order.thenComparing(Comparator.naturalOrder()));
        Stream<String> repeatable =
                all.stream().filter(path -> path.matches("(?:.*/)?R__[^/]*")).sorted();
        return Stream.concat(versioned, repeatable).toList();
    }

    private static List<String> folders(Module module) {
        List<String> folders = module.configuration(LOCATIONS).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(location -> location.strip().replace("{vendor}", module.vendor()))
                .filter(location -> !location.isEmpty() && !location.contains("*"))
                .map(location -> folder(module, location))
                .toList();
        return folders.isEmpty() ? List.of(module.resource(DEFAULT_LOCATION)) : folders;
    }

    private static String folder(Module module, String location) {
        return location.startsWith(FILESYSTEM)
                ? Paths.resolve(module.folder(), location.substring(FILESYSTEM.length()))
                : Paths.resolve("", module.resource(location.replaceFirst("^classpath:/?", "")));
    }

    /** Returns the newest version, after which a new one has to sort. */
    public Optional<MigrationVersion> highest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** Returns how the newest migration is numbered; by time where there is none. */
    public Style style() {
        return highest()
                .map(version -> version.text().matches("\\d+")
                        ? version.text().length() < SHORTEST_TIMESTAMP ? Style.SEQUENCE : Style.TIMESTAMP
                        : Style.PARTS)
                .orElse(Style.TIMESTAMP);
    }
}
