package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.generator.config.KnownProperties;
import dev.gofasta.generator.config.KnownProperty;
import dev.gofasta.plugin.goal.ConfigSchemaGoal;
import dev.gofasta.plugin.goal.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigSchemaGoalTests {

    private static final String SCHEMA = ".gofasta/application.schema.json";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
        project.configuration = (read, module) ->
                new KnownProperties(List.of(KnownProperty.of("custom.port", "java.lang.Integer")), Map.of());
    }

    @Test
    void schemaIsWrittenOnceAndThenUpToDate() throws IOException {
        JsonObject first = run(new Given());

        assertThat(first.get("exit").getAsInt()).isZero();
        assertThat(first.getAsJsonObject("data").get("applied").getAsBoolean()).isTrue();
        assertThat(first.getAsJsonArray("changes")).hasSize(1);
        assertThat(Files.readString(folder.resolve(SCHEMA)))
                .contains("\"custom\"")
                .endsWith("}\n");

        JsonObject second = run(new Given());

        assertThat(second.getAsJsonObject("data").get("unchanged").getAsBoolean())
                .isTrue();
    }

    @Test
    void dryRunWritesNothing() {
        JsonObject document = run(new Given().put("dryRun", "true").put("detailedExit", "true"));

        assertThat(document.get("status").getAsString()).isEqualTo("changes");
        assertThat(folder.resolve(SCHEMA)).doesNotExist();
    }

    @Test
    @Tag("raises:GF_CONFIG_UNKNOWN_KEY")
    void checkWritesNothingAndFindsWhatIsWrong() {
        project.write("src/main/resources/application-test.yaml", "custom:\n  prt: 1\n");

        JsonObject document = run(new Given().put("check", "true"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_CONFIG_UNKNOWN_KEY");
        assertThat(document.getAsJsonObject("data").get("errors").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains(
                        "{\"file\":\"src/main/resources/application-test.yaml\",\"line\":2,\"column\":3,\"endLine\":2,\"endColumn\":6}");
        assertThat(folder.resolve(SCHEMA)).doesNotExist();
    }

    @Test
    void schemaIsWrittenInSpiteOfFindings() {
        project.write("src/main/resources/application-test.yaml", "custom:\n  prt: 1\n");

        assertThat(run(new Given()).get("exit").getAsInt()).isEqualTo(1);
        assertThat(folder.resolve(SCHEMA)).exists();
    }

    @Test
    void schemaGoesWhereItIsWanted() {
        assertThat(run(new Given().put("file", "docs/config.json")).get("exit").getAsInt())
                .isZero();
        assertThat(folder.resolve("docs/config.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.json", "/tmp/x.json", "C:/x.json", "src/main/resources/application.yaml"})
    void pathOutsideOfTheProjectIsRefused(String file) {
        JsonObject document = run(new Given().put("file", file));

        assertThat(document.get("exit").getAsInt()).isEqualTo(2);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_INVALID_VALUE");
    }

    private JsonObject run(Given given) {
        return project.json(new ConfigSchemaGoal(), given);
    }
}
