package dev.gofasta.plugin.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.config.Deprecation;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.DiskFiles;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathMetadataTests {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final String ADDITIONAL = "META-INF/additional-spring-configuration-metadata.json";

    private static final String FIRST = """
            {"groups": [{"name": "server"}],
             "properties": [
              {"name": "server.port", "type": "java.lang.Integer", "description": "Port.", "defaultValue": 8080},
              {"name": "server.mode", "type": "dev.gofasta.generator.problem.Severity"},
              {"name": "server.nested", "type": "dev.gofasta.generator.config.PropertyType.Kind"},
              {"name": "server.unit", "type": "java.util.concurrent.TimeUnit"},
              {"name": "server.text", "type": "java.lang.String"},
              {"name": "server.open", "type": "java.lang.String"},
              {"name": "server.wait", "type": "java.time.Duration", "defaultValue": "10s"},
              {"name": "server.hosts", "type": "java.util.List<java.lang.String>", "defaultValue": ["a"]},
              {"name": "server.limits", "type": "java.util.Map<java.lang.String,java.lang.Integer>"},
              {"name": "server.keys", "type": "java.util.List<com.acme.Key>"},
              {"name": "server.old", "type": "java.lang.Integer", "deprecated": true,
               "deprecation": {"level": "error", "replacement": "server.port", "reason": "Moved."}},
              {"name": "server.shared", "deprecated": true, "deprecation": {}}],
             "hints": [
              {"name": "server.text", "values": [{"value": "one"}, {"value": 2}]},
              {"name": "server.open", "values": [{"value": "one"}], "providers": [{"name": "any"}]}]}
            """;

    private static final String SECOND = """
            {"properties": [
              {"name": "server.shared", "type": "java.lang.String"},
              {"name": "management.health.db.enabled", "type": "java.lang.Boolean", "defaultValue": true},
              {"name": "spring.plain"}]}
            """;

    @TempDir
    private Path folder;

    private List<Path> classPath = List.of();

    @BeforeEach
    void makeJars() throws IOException {
        Path classes =
                Files.createDirectories(folder.resolve("lib/classes/META-INF")).getParent();
        Files.writeString(
                classes.resolve(METADATA),
                "{\"properties\": [{\"name\": \"own.key\", \"type\": \"java.lang.Boolean\"}]}");
        Path first = jar(
                "first.jar", Map.of(METADATA, FIRST, ADDITIONAL, "{\"properties\": [{\"name\": \"server.port\"}]}"));
        classPath = List.of(
                classes,
                first,
                jar("second.jar", Map.of(ADDITIONAL, SECOND)),
                jar("without.jar", Map.of("a.txt", "a")),
                Path.of(Objects.requireNonNull(carrier(Severity.class))),
                folder.resolve("missing.jar"));
    }

    private static String carrier(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private Path jar(String name, Map<String, String> files) throws IOException {
        Path jar = folder.resolve("lib").resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private KnownProperties read() throws IOException {
        return ClassPathMetadata.read(classPath).properties();
    }

    private static KnownProperty get(KnownProperties known, String name) {
        return known.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void metadataOfAllJarsAndFoldersAreRead() throws IOException {
        KnownProperties known = read();

        assertThat(known.all())
                .extracting(KnownProperty::name)
                .isSorted()
                .hasSize(15)
                .contains("own.key", "spring.plain");
        assertThat(get(known, "server.port").description()).isEqualTo("Port.");
        assertThat(get(known, "server.old").deprecation()).isEqualTo(new Deprecation(true, "Moved.", "server.port"));
        assertThat(get(known, "server.text").suggested()).containsExactly("one", "2");
        assertThat(get(known, "server.text").open()).isFalse();
        assertThat(get(known, "server.open").open()).isTrue();
    }

    @Test
    void whatOneJarStillSupportsIsNotDeprecated() throws IOException {
        assertThat(get(read(), "server.shared").deprecation()).isNull();
    }

    @Test
    void constantsAreReadFromClassFiles() throws IOException {
        Map<String, List<String>> enums = read().enums();

        assertThat(enums.get(Severity.class.getName())).containsExactly("ERROR", "WARNING", "INFO", "HINT");
        assertThat(enums.get("dev.gofasta.generator.config.PropertyType.Kind")).contains("DURATION", "ANY");
        assertThat(enums.get("java.util.concurrent.TimeUnit"))
                .startsWith("NANOSECONDS")
                .hasSize(7);
        assertThat(enums).doesNotContainKey("com.acme.Key");
        try (InputStream in = Objects.requireNonNull(Object.class.getResourceAsStream("Object.class"))) {
            assertThat(EnumConstants.read(in)).isEmpty();
        }
    }

    @Test
    void brokenMetadataNameTheirJar() throws IOException {
        classPath = List.of(jar("broken.jar", Map.of(METADATA, "[1]")));

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("broken.jar, " + METADATA);
    }

    @Test
    void keysAreKeptUntilAPomOrAJarChanges() throws IOException {
        new Applier(folder)
                .apply(new NewProject(ToolVersions.current())
                        .plan(new NewProjectRequest("com.acme", "shop", "1.0.0-SNAPSHOT", "com.acme.shop")));
        Files.writeString(
                folder.resolve("src/main/resources/application-dev.yaml"), "server:\n  prt: 1\n  text: onee\n");
        assertThat(known()).as("before").isEmpty();

        RuntimeClassPath path = new RuntimeClassPath(classPath.subList(0, 1), classPath.subList(1, classPath.size()));
        List<Diagnostic> resolved = ConfigCheck.run(project(), new ResolvedConfiguration(folder, module -> path));

        assertThat(resolved)
                .extracting(each -> each.code().name())
                .contains("GF_CONFIG_UNKNOWN_KEY", "GF_CONFIG_INVALID_VALUE");
        assertThat(known()).contains(resolved);
        Files.writeString(folder.resolve("pom.xml"), Files.readString(folder.resolve("pom.xml")) + "<!-- -->\n");
        assertThat(known()).as("after a change of the POM").isEmpty();

        ConfigCheck.run(project(), new ResolvedConfiguration(folder, module -> path));
        assertThat(known()).isPresent();
        try (var files = Files.list(folder.resolve("target/gofasta"))) {
            assertThat(files).hasSize(1);
        }
        jar("second.jar", Map.of(ADDITIONAL, "{}"));
        assertThat(known()).as("after a change of a jar").isEmpty();
    }

    private Optional<List<Diagnostic>> known() {
        return ConfigCheck.ifKnown(folder, project());
    }

    private Project project() {
        return new ProjectReader(new DiskFiles(folder)).read();
    }

    @Test
    void schemaTakesWhatSpringTakesAndNothingElse() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Json.pretty(ApplicationSchema.of(read(), "com.acme:shop")));

        for (String valid : List.of(
                "{}",
                "{'server': null, 'mine': {'x': [1]}, 'server.port': 'dotted keys are not looked at'}",
                "{'server': {'port': 80, 'mode': 'warning', 'unit': 'SECONDS', 'text': 'three', 'wait': '10s'}}",
                "{'server': {'port': '${PORT:80}', 'mode': '${MODE}', 'wait': 10, 'hosts': ['a', 1], 'limits': {'a': 1, 'b': {'c': 1}}}}",
                "{'server': {'hosts': 'a,b', 'keys': [{'id': 1}], 'old': 1, 'serverText': 1}}",
                "{'management': {'health': {'mine': {'enabled': true}, 'db': {'enabled': 'on'}}}, 'spring': {'plain': {'x': 1}}}")) {
            assertThat(schema.validate(valid.replace('\'', '"'), InputFormat.JSON))
                    .as(valid)
                    .isEmpty();
        }
        for (String broken : List.of(
                "{'server': {'prt': 80}}",
                "{'server': {'port': 'x'}}",
                "{'server': {'port': 1.5}}",
                "{'server': {'mode': 'loud'}}",
                "{'server': {'wait': '10 s'}}",
                "{'server': {'limits': {'a': 'x'}}}",
                "{'server': 1}",
                "{'management': {'health': {'db': {'enabled': 'maybe'}}}}")) {
            assertThat(schema.validate(broken.replace('\'', '"'), InputFormat.JSON))
                    .as(broken)
                    .isNotEmpty();
        }
    }

    @Test
    void schemaIsTheSameEachTimeAndNamesReplacements() throws IOException {
        String schema = Json.pretty(ApplicationSchema.of(read(), "com.acme:shop"));

        assertThat(schema)
                .isEqualTo(Json.pretty(ApplicationSchema.of(read(), "com.acme:shop")))
                .contains("\"description\": \"Nothing reads it any more. Use server.port. Moved.\"")
                .contains("\"deprecated\": true")
                .contains("\"default\": 8080")
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }
}
