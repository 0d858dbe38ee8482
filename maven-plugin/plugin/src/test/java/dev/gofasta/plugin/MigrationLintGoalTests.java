package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.MigrationLintGoal;
import dev.gofasta.plugin.goal.VerifyGoal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationLintGoalTests {

    private static final String MIGRATIONS = "src/main/resources/db/migration/";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void generateProject() {
        project = TestProject.generated(folder);
    }

    @Test
    void aNewProjectIsClean() {
        JsonObject document = lint(new Given().put("strict", "true"));
        assertThat(exit(document)).as(document.toString()).isZero();
        assertThat(data(document).get("warnings").getAsInt()).isZero();
    }

    @Test
    void aLossIsFoundAtItsPlaceAndFails() {
        project.write(MIGRATIONS + "V99990101000000__drop.sql", "-- away\n\n  DROP TABLE users;\n");
        JsonObject document = lint(new Given());
        assertThat(exit(document)).isEqualTo(1);
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString())
                .contains("\"severity\":\"error\"", "drop-table: ")
                .contains("\"file\":\"" + MIGRATIONS + "V99990101000000__drop.sql\",\"line\":3,\"column\":3");
    }

    @Test
    void aWarningFailsOnlyWhenStrict() {
        project.write(MIGRATIONS + "V99990101000000__index.sql", "CREATE INDEX users_a_idx ON users (a);\n");
        assertThat(exit(lint(new Given()))).isZero();
        assertThat(exit(lint(new Given().put("strict", "true")))).isEqualTo(1);
    }

    @Test
    void whatIsOlderIsReadAndPassedOver() throws IOException {
        project.write(MIGRATIONS + "V99990101000000__drop.sql", "DROP TABLE users;\n");
        assertThat(exit(lint(new Given().put("since", "99990101000001")))).isZero();
        project.edit(
                "pom.xml",
                pom -> pom.replace(
                        "</properties>", "<gofasta.lint.since>99990101000001</gofasta.lint.since></properties>"));
        assertThat(exit(lint(new Given()))).isZero();
        assertThat(exit(lint(new Given().put("since", "1")))).isEqualTo(1);
    }

    @Test
    void whatIsNoVersionIsRefused() {
        JsonObject document = lint(new Given().put("since", "yesterday"));
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_INVALID_VALUE");
    }

    @Test
    void theScriptConfigurationOfFlywayCounts() {
        String index = MIGRATIONS + "V99990101000000__index.sql";
        project.write(index, "CREATE INDEX CONCURRENTLY i ON users (a);\nALTER TABLE users ADD COLUMN b text;\n");
        assertThat(lint(new Given()).toString()).contains("concurrently-in-transaction", "concurrently-under-lock");
        project.write(index + ".conf", "executeInTransaction=false\n");
        assertThat(lint(new Given()).toString())
                .doesNotContain("concurrently-in-transaction")
                .contains("concurrently-under-lock");
        project.write(
                "src/main/resources/application.properties", "spring.flyway.postgresql.transactional-lock=false\n");
        assertThat(lint(new Given()).getAsJsonArray("diagnostics")).isEmpty();
    }

    @Test
    void verifyLooksAtThem() {
        project.write(MIGRATIONS + "V99990101000000__drop.sql", "DROP TABLE users;\n");
        JsonObject document = project.json(new VerifyGoal(), new Given().put("only", "migration-lint"));
        assertThat(exit(document)).isEqualTo(1);
        assertThat(document.getAsJsonArray("diagnostics").get(0).toString()).contains("GF_MIGRATE_RISK");
    }

    private JsonObject lint(Given given) {
        return project.json(new MigrationLintGoal(), given);
    }

    private static int exit(JsonObject document) {
        return document.get("exit").getAsInt();
    }

    private static JsonObject data(JsonObject document) {
        return document.getAsJsonObject("data");
    }
}
