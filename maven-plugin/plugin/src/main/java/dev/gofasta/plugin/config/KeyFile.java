package dev.gofasta.plugin.config;

import dev.gofasta.generator.config.Deprecation;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.project.Fingerprint;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.plugin.envelope.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the last resolved class path, kept for those who must not resolve it again: rows with tabs, in a file whose
 * name changes with the POMs. It names the jars it was made of, and is stale when one of them has changed.
 */
final class KeyFile {

    private static final String PREFIX = "config-keys-";
    private static final int FINGERPRINT = 16;

    private final Path folder;
    private final String name;

    /** The file for {@code module} of the project in {@code root}. */
    KeyFile(Path root, Project project, Module module) {
        String poms = project.modules().stream()
                .map(each -> each.pomPath() + "\n"
                        + project.files().read(each.pomPath()).orElse(""))
                .collect(Collectors.joining("\n"));
        String material = ToolVersions.current().gofasta() + "\n" + module.folder() + "\n" + poms;
        this.folder = root.resolve("target/gofasta");
        this.name = PREFIX
                + Fingerprint.of(module.folder()).substring(0, FINGERPRINT / 2)
                + "-"
                + Fingerprint.of(material).substring(0, FINGERPRINT)
                + ".tsv";
    }

    /** Writes what is known, in the place of what older POMs had left. */
    void write(ClassPathMetadata metadata) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path source : metadata.sources()) {
            rows.add(row("source", source.toString(), stamp(source)));
        }
        metadata.properties().enums().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> rows.add(row("enum", entry.getKey(), String.join(",", entry.getValue()))));
        for (KnownProperty property : metadata.properties().all()) {
            Deprecation deprecation = property.deprecation();
            rows.add(row(
                    "key",
                    property.name(),
                    property.type(),
                    property.open() ? "" : String.join("\u001f", property.suggested()),
                    deprecation == null ? "" : deprecation.removed() ? "removed" : "deprecated",
                    deprecation == null ? "" : deprecation.reason(),
                    deprecation == null ? "" : deprecation.replacement()));
        }
        ResultFiles.write(folder.resolve(name), String.join("\n", rows) + "\n");
        forgetOthers();
    }

    private void forgetOthers() throws IOException {
        String ofModule = name.substring(0, PREFIX.length() + FINGERPRINT / 2);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(ofModule))
                    .filter(each -> !each.getFileName().toString().equals(name))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Returns what is known, or empty where nothing is or it is stale. */
    Optional<KnownProperties> read() {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Map<String, List<String>> enums = new LinkedHashMap<>();
        List<KnownProperty> properties = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] row = line.split("\t", -1);
                switch (row[0]) {
                    case "source" -> {
                        if (!row[2].equals(stamp(Path.of(row[1])))) {
                            return Optional.empty();
                        }
                    }
                    case "enum" -> enums.put(row[1], List.of(row[2].split(",")));
                    default -> properties.add(property(row));
                }
            }
        } catch (IOException | IndexOutOfBoundsException ex) {
            return Optional.empty();
        }
        return Optional.of(new KnownProperties(properties, enums));
    }

    private static KnownProperty property(String[] row) {
        List<String> suggested = row[3].isEmpty() ? List.of() : List.of(row[3].split("\u001f"));
        Deprecation deprecation =
                row[4].isEmpty() ? null : new Deprecation(row[4].equals("removed"), orNull(row[5]), orNull(row[6]));
        return new KnownProperty(row[1], orNull(row[2]), null, null, suggested, suggested.isEmpty(), deprecation);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** A folder of classes changes with its metadata only. */
    private static String stamp(Path source) throws IOException {
        Path file = Files.isDirectory(source) ? source.resolve("META-INF/spring-configuration-metadata.json") : source;
        return Files.exists(file)
                ? Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis()
                : "none";
    }

    private static String row(@Nullable String... cells) {
        return Stream.of(cells)
                .map(cell -> cell == null ? "" : cell.replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
