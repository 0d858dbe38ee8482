package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.WireGoal;
import dev.gofasta.plugin.jvm.RuntimeClassPath;
import dev.gofasta.plugin.wiring.ForkedWiringProver;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong before the proof; the proof itself is tried in its own module. */
class ForkedWiringProverTests {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
        project.wiring = new ForkedWiringProver(
                module -> new RuntimeClassPath(List.of(folder.resolve("target/classes")), List.of()));
    }

    @Test
    @Tag("raises:GF_VERIFY_COMPILE")
    void staleProjectIsCompiledFirstAndErrorsOfJavacAreItsFindings() {
        project.maven.answers(
                1, "[ERROR] " + folder + "/src/main/java/com/acme/shop/Application.java:[3,1] class expected");

        JsonObject document = project.json(new WireGoal(), new Given());

        assertThat(project.maven.runs).containsExactly(List.of("-q", "compile"));
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_VERIFY_COMPILE");
        assertThat(document.getAsJsonObject("data").get("proof").getAsString()).isEqualTo("fail");
    }

    @Test
    @Tag("raises:GF_WIRE_NOT_PROVEN")
    void buildThatFailsForAnotherReasonProvesNothing() {
        project.maven.answers(1, "[ERROR] no such profile");

        JsonObject document = project.json(new WireGoal(), new Given());

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_WIRE_NOT_PROVEN");
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("no such profile");
    }

    @Test
    void applicationThatCanNotBeLoadedProvesNothing() {
        project.maven.answers(0, "");

        JsonObject document = project.json(new WireGoal(), new Given());

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_WIRE_NOT_PROVEN");
        assertThat(document.getAsJsonObject("error").get("message").getAsString())
                .contains("ClassNotFoundException: com.acme.shop.Application");
    }
}
