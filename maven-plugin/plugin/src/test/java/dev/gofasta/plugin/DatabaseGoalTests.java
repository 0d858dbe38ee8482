package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.database.Code;
import dev.gofasta.database.Row;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.MigrateDownGoal;
import dev.gofasta.plugin.goal.MigrateGoal;
import dev.gofasta.plugin.goal.MigrateRepairGoal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseGoalTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCodeOfAnActionIsOneOfGofasta(Code code) {
        assertThat(ProblemCode.valueOf(code.name())).isNotNull();
    }

    @Test
    void actionGetsWhatWasSetAndNothingElse() {
        TestProject project = TestProject.generated(folder);
        project.database = (action, options, workplace) -> {
            assertThat(action).isEqualTo("migrate-down");
            assertThat(options).isEqualTo(Map.of("steps", "2", "acceptPartial", "true"));
            return new DatabaseWork.Result(List.of(), List.of(), null, "log");
        };

        project.run(new MigrateDownGoal(), new Given().put("steps", "2").put("acceptPartial", "true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "two", "1.5", "9999999999"})
    void stepsIsAPositiveNumber(String steps) {
        JsonObject document =
                TestProject.generated(folder).json(new MigrateDownGoal(), new Given().put("steps", steps));

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_INVALID_VALUE");
    }

    @Test
    void wordsThatContradictEachOtherAreRefused() {
        TestProject project = TestProject.generated(folder);

        assertThat(project.json(
                                new MigrateDownGoal(),
                                new Given().put("steps", "1").put("all", "true"))
                        .get("exit")
                        .getAsInt())
                .isEqualTo(2);
        assertThat(project.json(
                                new MigrateRepairGoal(),
                                new Given().put("complete", "true").put("revert", "true"))
                        .get("exit")
                        .getAsInt())
                .isEqualTo(2);
    }

    @Test
    void pathsOfMigrationsAreRelativeToTheProject() {
        TestProject project = TestProject.generated(folder);
        String file =
                folder.resolve("src/main/resources/db/migration/V1__base.sql").toString();
        project.database = (action, options, workplace) -> new DatabaseWork.Result(
                List.of(new Row("migrated", Map.of("version", "1", "file", file, "durationMs", "7"))),
                List.of(),
                null,
                "log");

        assertThat(project.json(new MigrateGoal(), new Given())
                        .getAsJsonObject("data")
                        .toString())
                .isEqualTo(
                        "{\"migrations\":[{\"version\":\"1\",\"file\":\"src/main/resources/db/migration/V1__base.sql\",\"durationMs\":7}]}");
    }
}
