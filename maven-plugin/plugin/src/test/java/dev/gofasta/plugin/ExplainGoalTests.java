package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.console.Page;
import dev.gofasta.plugin.console.Paint;
import dev.gofasta.plugin.goal.ExplainGoal;
import dev.gofasta.plugin.goal.Given;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainGoalTests {

    @TempDir
    private Path folder;

    private JsonObject explain(Given given) {
        return TestProject.none(folder).json(new ExplainGoal(), given);
    }

    private static JsonArray codes(JsonObject document) {
        return document.getAsJsonObject("data").getAsJsonArray("codes");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInPlainText(ProblemCode code) {
        JsonObject entry =
                codes(explain(new Given().put("code", code.name()))).get(0).getAsJsonObject();

        assertThat(entry.get("code").getAsString()).isEqualTo(code.name());
        assertThat(entry.get("exit").getAsInt()).isEqualTo(code.exit().number());
        for (String member : List.of("meaning", "cause", "fix")) {
            assertThat(entry.get(member).getAsString()).isNotBlank().doesNotContain("](", "../");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gf_wire_missing_provider",
                "gf-wire-missing-provider",
                "https://gofasta.dev/errors/gf-wire-missing-provider",
                "WIRE_MISSING_PROVIDER"
            })
    void codeIsFoundByWhatIsAtHand(String text) {
        assertThat(codes(explain(new Given().positionals(text))).toString())
                .contains("\"code\":\"GF_WIRE_MISSING_PROVIDER\"", "\"aliases\":[\"WIRE_MISSING_PROVIDER\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "code,   GF_PATCH_STAL,  Did you mean GF_PATCH_STALE?",
        "code,   nonsense,       lists them all",
        "area,   migrat,         Did you mean 'migrate'?",
        "limit,  0,              Write -Dlimit=20",
        "limit,  1000,           Write -Dlimit=20"
    })
    void whatDoesNotExistIsRefusedWithWhatDoes(String parameter, String value, String hint) {
        JsonObject document = explain(new Given().put(parameter, value));

        assertThat(document.get("exit").getAsInt()).isEqualTo(2);
        assertThat(document.getAsJsonObject("error").get("hint").getAsString()).contains(hint);
    }

    @Test
    void cursorLeadsThroughAllCodesOnce() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonObject document = explain(new Given().put("list", "true").put("cursor", cursor));
            for (JsonElement each : codes(document)) {
                seen.add(each.getAsJsonObject().get("code").getAsString());
            }
            JsonElement next = document.getAsJsonObject("page").get("cursor");
            cursor = next == null ? null : next.getAsString();
        } while (cursor != null);

        assertThat(seen)
                .containsExactlyElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @Test
    void areaNarrowsTheListDown() {
        JsonObject document = explain(new Given().put("area", "SEED").put("limit", "2"));

        assertThat(codes(document)).hasSize(2);
        assertThat(document.getAsJsonObject("page").get("matched").getAsInt()).isEqualTo(3);
        assertThat(document.getAsJsonArray("next").toString())
                .contains("mvn gofasta:explain -Darea=SEED -Dlimit=2 -Dcursor=GF_SEED_DATABASE");
        assertThat(explain(new Given().put("area", "seed").put("cursor", "GF_PATCH_STALE"))
                        .getAsJsonObject("error")
                        .get("message")
                        .getAsString())
                .contains("does not hold GF_PATCH_STALE");
    }

    @Test
    void textSaysWhyAndWhatToDo() {
        Page page = new Page(Paint.NONE);

        TestProject.none(folder)
                .run(new ExplainGoal(), new Given().put("code", "GF_PROJECT_NOT_FOUND"))
                .print(page, true);

        assertThat(page).hasToString("""
                        GF_PROJECT_NOT_FOUND
                          There is no `pom.xml` in the folder.

                          Why         The command was started elsewhere.
                          What to do  Change into a project, or make one with the archetype.
                          Exit        3 (project)
                          Page        https://gofasta.dev/errors/gf-project-not-found
                        """);
    }
}
