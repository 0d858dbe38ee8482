package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gofasta.generator.apply.Applier;
import dev.gofasta.generator.command.CommandCatalog;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.openapi.ApiDocument;
import dev.gofasta.plugin.config.ConfigurationSource;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.envelope.Json;
import dev.gofasta.plugin.goal.Audience;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.Goal;
import dev.gofasta.plugin.goal.GoalRunner;
import dev.gofasta.plugin.goal.Outcome;
import dev.gofasta.plugin.goal.Tools;
import dev.gofasta.plugin.goal.Workplace;
import dev.gofasta.plugin.openapi.ApiDescriber;
import dev.gofasta.plugin.wiring.WiringProver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder to run goals in; every document that comes out is checked against its schema. */
final class TestProject {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:30:00Z"), ZoneOffset.UTC);

    final Path root;
    final FakeMaven maven = new FakeMaven();

    /** What the proof of the wiring says; the real one is tried in its own module and with a real Maven. */
    WiringProver wiring = workplace -> new WiringProver.Result(List.of(), null);

    /** What actions on the database say; the real ones are tried in their own module and with a real Maven. */
    DatabaseWork database = (action, options, workplace) ->
            new DatabaseWork.Result(List.of(), List.of(), null, "target/gofasta/" + action + ".log");

    /** Which configuration keys are known; real metadata are read in a test of their own. */
    ConfigurationSource configuration = (project, module) -> new KnownProperties(List.of(), Map.of());

    /** What the application says of its API; the real one is asked in its own module and with a real Maven. */
    ApiDescriber api = (profiles, workplace) -> ApiDescriber.Result.of(ApiDocument.of("{}"));

    /** Who waits for the answer. */
    Audience audience = Audience.NONE;

    private TestProject(Path root) {
        this.root = root;
    }

    /** A folder without a project. */
    static TestProject none(Path root) {
        return new TestProject(root);
    }

    /** A project as the archetype makes it. */
    static TestProject generated(Path root) {
        NewProjectRequest request = new NewProjectRequest("com.acme", "shop", "1.0.0-SNAPSHOT", "com.acme.shop");
        new Applier(root).apply(new NewProject(ToolVersions.current()).plan(request));
        return new TestProject(root);
    }

    Outcome<?> run(Goal<?> goal, Given given, String... properties) {
        Outcome<?> outcome = new GoalRunner(
                        new Workplace(root, new Tools(maven, wiring, database, api, configuration), CLOCK, audience),
                        Set.of(properties))
                .run(goal, given);
        Schemas.requireValid(goal.descriptor(), Json.compact(outcome.envelope()));
        return outcome;
    }

    JsonObject json(Goal<?> goal, Given given, String... properties) {
        return JsonParser.parseString(Json.compact(run(goal, given, properties).envelope()))
                .getAsJsonObject();
    }

    Path write(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    void edit(String path, UnaryOperator<String> edit) throws IOException {
        String before = Files.readString(root.resolve(path));
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        write(path, after);
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The project's own files: neither results nor the journal. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(path -> !path.startsWith("target/") && !path.startsWith(".gofasta/journal/"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> goalNames() {
        return CommandCatalog.all().stream().map(command -> command.name()).toList();
    }
}
