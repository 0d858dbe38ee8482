package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.RoutesGoal;
import dev.gofasta.plugin.goal.WireGoal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTests {

    @TempDir
    private Path folder;

    @Test
    @Tag("raises:GF_INTERNAL_FAULT")
    void faultOfOursIsAnAnswerAndNamesItself() {
        TestProject project = TestProject.generated(folder);
        project.wiring = workplace -> {
            throw new IllegalStateException("no such place");
        };

        JsonObject document = project.json(new WireGoal(), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(70);
        assertThat(document.getAsJsonObject("error").toString())
                .contains("\"code\":\"GF_INTERNAL_FAULT\"", "IllegalStateException: no such place");
    }

    @Test
    @Tag("raises:GF_PROJECT_UNREADABLE_SOURCE")
    void syntaxErrorIsFoundAtItsPlace() throws IOException {
        TestProject project = TestProject.generated(folder);
        String controller = "src/main/java/com/acme/shop/web/UserController.java";
        project.edit(controller, text -> text + "class {\n");

        JsonObject document = project.json(new RoutesGoal(), new Given());

        assertThat(document.getAsJsonArray("diagnostics").toString())
                .contains("\"code\":\"GF_PROJECT_UNREADABLE_SOURCE\"", "\"file\":\"" + controller + "\",\"line\":");
    }
}
