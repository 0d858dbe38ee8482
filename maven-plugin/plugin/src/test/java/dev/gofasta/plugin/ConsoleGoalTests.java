package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.database.Row;
import dev.gofasta.plugin.console.PatientInput;
import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.ConsoleGoal;
import dev.gofasta.plugin.goal.Given;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleGoalTests {

    @TempDir
    private Path folder;

    private final List<Map<String, String>> asked = new ArrayList<>();

    @Test
    void standardInputIsEvaluatedWhereNothingElseIsGiven() {
        JsonObject document = run("users.count();\n", new Given(), Map.of("value", "0", "type", "long"));

        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(asked.get(0))
                .containsEntry("lines", "users.count%28%29%3B%0A")
                .containsEntry("timeout", "60");
        assertThat(document.getAsJsonObject("data").toString())
                .isEqualTo("{\"results\":[{\"source\":\"x\",\"value\":\"0\",\"type\":\"long\"}]}");
    }

    @Test
    @Tag("raises:GF_CONSOLE_FAILED")
    void failedLineEndsTheGoalWithFindings() {
        JsonObject document =
                run("", new Given().put("expression", "nothing()"), Map.of("error", "cannot find symbol\n  nothing()"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(1);
        assertThat(document.getAsJsonObject("error").toString())
                .contains("GF_CONSOLE_FAILED", "'x' failed: cannot find symbol nothing()");
    }

    @Test
    void withoutLinesAndTerminalTheFlagIsNamed() {
        JsonObject document = run(" \n", new Given(), Map.of());

        assertThat(document.get("exit").getAsInt()).isEqualTo(4);
        assertThat(document.getAsJsonObject("error").get("hint").getAsString()).contains("-Dexpression=");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "100000"})
    void limitOfTimeIsANumberOfSeconds(String timeout) {
        Given given = new Given().put("expression", "1").put("timeout", timeout);

        assertThat(run("", given, Map.of()).get("exit").getAsInt()).isEqualTo(2);
    }

    @Test
    void inputIsReadToItsEnd() {
        assertThat(PatientInput.read(new ByteArrayInputStream("größe".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("größe");
    }

    private JsonObject run(String input, Given given, Map<String, String> result) {
        TestProject project = TestProject.generated(folder);
        project.database = (action, options, workplace) -> {
            asked.add(options);
            Map<String, String> values = new TreeMap<>(result);
            values.put("source", "x");
            return new DatabaseWork.Result(
                    List.of(new Row("result", values)), List.of(), null, "target/gofasta/" + action + ".log");
        };
        return project.json(new ConsoleGoal(Questions.atTerminal(() -> false), () -> input), given);
    }
}
