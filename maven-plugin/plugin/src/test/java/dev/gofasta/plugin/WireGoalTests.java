package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.VerifyGoal;
import dev.gofasta.plugin.goal.WireGoal;
import dev.gofasta.plugin.wiring.WiringProver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WireGoalTests {

    private static final String INDEX = "src/main/java/com/acme/shop/wiring/Wiring.java";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void secondRunWritesNothing() {
        JsonObject document = project.json(new WireGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonArray("changes").toString()).doesNotContain("\"edit");
        assertThat(document.getAsJsonObject("data").get("proof").getAsString()).isEqualTo("pass");
    }

    @Test
    void driftedIndexIsWrittenAgain() throws IOException {
        String right = Files.readString(folder.resolve(INDEX));
        project.edit(INDEX, text -> text.replace("UserWiring.class", ""));

        project.run(new WireGoal(), new Given());

        assertThat(folder.resolve(INDEX)).hasContent(right);
    }

    @Test
    void dryRunShowsTheChangeAndProvesNothing() throws IOException {
        project.edit(INDEX, text -> text.replace("UserWiring.class", ""));
        String drifted = Files.readString(folder.resolve(INDEX));

        JsonObject document = project.json(new WireGoal(), new Given().put("dryRun", "true"));

        assertThat(folder.resolve(INDEX)).hasContent(drifted);
        assertThat(document.getAsJsonArray("changes").toString()).contains(INDEX);
        assertThat(document.getAsJsonObject("data").get("proof").getAsString()).isEqualTo("skip");
    }

    @Test
    void errorsOfTheProofEndTheGoalAndTheCheckWithFindings() {
        project.wiring = finds(ProblemCode.GF_WIRE_MISSING_PROVIDER, Severity.ERROR);

        JsonObject document = project.json(new WireGoal(), new Given());
        JsonObject verified = project.json(new VerifyGoal(), new Given().put("only", "wiring"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_WIRE_MISSING_PROVIDER");
        assertThat(document.getAsJsonObject("data").get("errors").getAsInt()).isEqualTo(1);
        assertThat(verified.get("exit").getAsInt()).isEqualTo(1);
        assertThat(verified.getAsJsonArray("diagnostics").toString()).contains("GF_WIRE_MISSING_PROVIDER");
    }

    @Test
    void warningsOfTheProofFailNothing() {
        project.wiring = finds(ProblemCode.GF_WIRE_UNUSED_PROVIDER, Severity.WARNING);

        JsonObject document = project.json(new WireGoal(), new Given());
        JsonObject verified = project.json(new VerifyGoal(), new Given().put("only", "wiring"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").get("warnings").getAsInt()).isEqualTo(1);
        assertThat(verified.get("exit").getAsInt()).isZero();
        assertThat(verified.toString()).contains("\"warned\":1");
    }

    private static WiringProver finds(ProblemCode code, Severity severity) {
        Diagnostic finding =
                new Diagnostic(code, severity, "Something is wrong.", "gofasta", Location.of(INDEX), "Mend it.");
        return workplace -> new WiringProver.Result(List.of(finding), null);
    }
}
