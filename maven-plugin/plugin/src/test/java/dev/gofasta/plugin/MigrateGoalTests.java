package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.database.Row;
import dev.gofasta.plugin.database.DatabaseWork;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.MigrateGoal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code migrate} does before it runs anything; how migrations are run is tried on real databases elsewhere. */
class MigrateGoalTests {

    private static final String DROP = "src/main/resources/db/migration/V3__drop.sql";

    private final List<String> actions = new ArrayList<>();

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
        project.write(DROP, "CREATE TABLE notes (id uuid);\nDROP TABLE notes;\nDROP TABLE users;\n");
        project.database = (action, options, workplace) -> {
            actions.add(action);
            List<Row> rows = action.equals("migrate-status")
                    ? List.of(migration("V1__base.sql", "success"), migration("V3__drop.sql", "pending"))
                    : List.of();
            return new DatabaseWork.Result(rows, List.of(), null, "target/gofasta/" + action + ".log");
        };
    }

    private Row migration(String script, String state) {
        return new Row(
                "migration",
                Map.of(
                        "script",
                        script,
                        "state",
                        state,
                        "description",
                        "x",
                        "type",
                        "sql",
                        "file",
                        folder.resolve("src/main/resources/db/migration")
                                .resolve(script)
                                .toString()));
    }

    @Test
    void explainsWhatIsPendingAndRunsNothing() {
        JsonObject document = migrate(new Given().put("explain", "true"));
        assertThat(actions).containsExactly("migrate-status");
        assertThat(document.get("exit").getAsInt()).isZero();
        assertThat(document.getAsJsonObject("data").getAsJsonArray("pending").toString())
                .contains(
                        "\"file\":\"" + DROP + "\"",
                        "\"sql\":\"DROP TABLE users\",\"does\":[\"drop table\"],\"risk\":\"error\"")
                .doesNotContain("V1__base");
    }

    @Test
    @Tag("raises:GF_MIGRATE_RISK")
    void refusesWhatIsRiskyWhenStrict() {
        JsonObject document = migrate(new Given().put("strict", "true"));
        assertThat(actions).containsExactly("migrate-status");
        assertThat(document.getAsJsonObject("error").toString()).contains("GF_MIGRATE_RISK", "users", "\"line\":3");
    }

    @Test
    void runsWhatIsAllowedWhenStrict() {
        project.write(DROP, "-- gofasta:allow drop-table: empty\nDROP TABLE users;\n");
        JsonObject document = migrate(new Given().put("strict", "true"));
        assertThat(actions).containsExactly("migrate-status", "migrate");
        assertThat(document.get("exit").getAsInt()).isZero();
    }

    @Test
    void asksForNothingElseByDefault() {
        migrate(new Given());
        assertThat(actions).containsExactly("migrate");
    }

    private JsonObject migrate(Given given) {
        return project.json(new MigrateGoal(), given);
    }
}
