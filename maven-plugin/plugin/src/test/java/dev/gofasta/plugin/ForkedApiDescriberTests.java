package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.OpenApiGoal;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import dev.gofasta.plugin.openapi.ForkedApiDescriber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the application; the description itself is tried in its own module. */
class ForkedApiDescriberTests {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() throws IOException {
        project = TestProject.generated(folder);
        Path jar = folder.resolve("target/springdoc-openapi-starter-webmvc-api-3.jar");
        Files.createDirectories(jar.getParent());
        Files.write(jar, new byte[0]);
        describe(List.of(jar), ForkedApiDescriber.LONGEST);
    }

    @Test
    void projectWithoutSpringdocIsToldWhatToAdd() {
        describe(List.of(), ForkedApiDescriber.LONGEST);

        JsonObject document = project.json(new OpenApiGoal(), new Given());

        JsonObject error = document.getAsJsonObject("error");
        assertThat(error.get("code").getAsString()).isEqualTo("GF_PROJECT_STARTER_MISSING");
        assertThat(error.get("location")).hasToString("{\"file\":\"pom.xml\"}");
        assertThat(error.getAsJsonObject("fix").get("command").getAsString())
                .isEqualTo("mvn gofasta:add-starter -Dstarter=openapi");
        assertThat(document.get("exit").getAsInt()).isEqualTo(3);
    }

    @Test
    void staleProjectIsCompiledFirstAndErrorsOfJavacAreItsFindings() {
        project.maven.answers(
                1, "[ERROR] " + folder + "/src/main/java/com/acme/shop/Application.java:[3,1] class expected");

        JsonObject document = project.json(new OpenApiGoal(), new Given());

        assertThat(project.maven.runs).containsExactly(List.of("-q", "compile"));
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_VERIFY_COMPILE");
        assertThat(document.getAsJsonArray("diagnostics")).hasSize(1);
    }

    @Test
    void applicationThatCanNotBeAskedIsNamedWithTheLog() {
        project.maven.answers(0, "");

        JsonObject document = project.json(new OpenApiGoal(), new Given());

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_ENV_APPLICATION_START");
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .startsWith("com.acme.shop.Application could not be asked for its API: ");
        assertThat(document.getAsJsonObject("refs").get("log").getAsString()).isEqualTo("target/gofasta/openapi.log");
    }

    @Test
    @Tag("raises:GF_ENV_TIMEOUT")
    void applicationThatTakesTooLongIsEndedWithExit124() {
        project.maven.answers(0, "");
        describe(List.of(folder.resolve("target/springdoc-openapi-starter-webmvc-api-3.jar")), Duration.ZERO);

        JsonObject document = project.json(new OpenApiGoal(), new Given());

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_ENV_TIMEOUT");
        assertThat(document.get("status").getAsString()).isEqualTo("timeout");
        assertThat(document.get("exit").getAsInt()).isEqualTo(124);
    }

    private void describe(List<Path> libraries, Duration longest) {
        project.api = new ForkedApiDescriber(
                module -> new RuntimeClassPath(List.of(folder.resolve("target/classes")), libraries),
                Map.of(),
                longest);
    }
}
