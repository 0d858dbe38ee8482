package dev.gofasta.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.create.NewProject;
import dev.gofasta.generator.create.NewProjectRequest;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.plugin.console.Questions;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.NewGoal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewGoalTests {

    @TempDir
    private Path folder;

    @Test
    void makesWhatTheArchetypeMakes() throws IOException {
        JsonObject document = run(
                nobody(),
                new Given()
                        .put("groupId", "com.acme")
                        .put("artifactId", "shop")
                        .put("package", "com.acme.shop")
                        .put("database", "mysql")
                        .put("layout", "feature"));

        assertThat(document.get("exit").getAsInt()).isZero();
        var expected = new NewProject(ToolVersions.current())
                .plan(new NewProjectRequest("com.acme", "shop", "1.0-SNAPSHOT", "com.acme.shop", "feature", "mysql"));
        for (Change change : expected.changes()) {
            assertThat(folder.resolve("shop/" + change.path())).hasContent(change.after());
        }
        assertThat(folder.resolve("shop/gofasta")).isExecutable();
        assertThat(TestProject.none(folder).files()).hasSameSizeAs(expected.changes());
    }

    @Test
    void dryRunWritesNothing() {
        Given given = new Given()
                .positionals("shop")
                .put("groupId", "com.acme")
                .put("dryRun", "true")
                .put("detailedExit", "true");

        JsonObject document = run(nobody(), given);

        assertThat(document.get("status").getAsString()).isEqualTo("changes");
        assertThat(document.getAsJsonObject("data").get("files").getAsInt()).isGreaterThan(30);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @Tag("raises:GF_USAGE_ANSWER_NEEDED")
    void withoutATerminalTheFlagIsNamed() {
        JsonObject document = run(nobody(), new Given().put("artifactId", "shop"));

        assertThat(document.get("exit").getAsInt()).isEqualTo(4);
        assertThat(document.getAsJsonObject("error").toString()).contains("GF_USAGE_ANSWER_NEEDED", "-DgroupId=");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void personIsAskedAgainUntilTheAnswerCanBeUsed() {
        Answers person = new Answers("my shop", "shop", "", "com.acme.class", "com.acme.shop", "", "feature");

        JsonObject data = run(person, new Given()).getAsJsonObject("data");

        assertThat(data.get("groupId").getAsString()).isEqualTo("com.example");
        assertThat(data.get("packageName").getAsString()).isEqualTo("com.acme.shop");
        assertThat(data.get("layout").getAsString()).isEqualTo("feature");
        assertThat(person.said).anyMatch(line -> line.contains("artifactId 'my shop' can't be used"));
        assertThat(person.said).anyMatch(line -> line.contains("'class' is a keyword"));
        assertThat(person.said).contains("Database (postgres, mysql, sqlite, sqlserver, clickhouse) [postgres]: ");
        assertThat(folder.resolve("shop/pom.xml")).exists();
    }

    @Test
    void whatWasGivenIsNotAsked() {
        Answers person = new Answers("shop", "com.acme", "", "");

        run(person, new Given().put("database", "sqlite"));

        assertThat(person.said).noneMatch(line -> line.startsWith("Database"));
        assertThat(folder.resolve("shop/pom.xml")).content().contains("sqlite");
    }

    @Test
    @Tag("raises:GF_USAGE_CANCELLED")
    void endOfInputEndsWithoutWriting() {
        JsonObject document = run(new Answers("shop", "com.acme"), new Given());

        assertThat(document.get("exit").getAsInt()).isEqualTo(130);
        assertThat(document.get("status").getAsString()).isEqualTo("cancelled");
        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_USAGE_CANCELLED");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderWithFilesIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("shop")).resolve("notes"), "mine");

        JsonObject document =
                run(nobody(), new Given().put("groupId", "com.acme").put("artifactId", "shop"));

        assertThat(document.getAsJsonObject("error").get("code").getAsString()).isEqualTo("GF_GEN_FOLDER_NOT_EMPTY");
        assertThat(TestProject.none(folder).files()).containsExactly("shop/notes");
    }

    private JsonObject run(Answers person, Given given) {
        return TestProject.none(folder).json(new NewGoal(person), given);
    }

    private static Answers nobody() {
        return new Answers();
    }

    /** A person who types these lines and then ends the input; nobody where there are none. */
    private static final class Answers implements Questions {

        private final List<String> said = new ArrayList<>();
        private final Deque<String> lines;
        private final boolean there;

        private Answers(String... lines) {
            this.lines = new ArrayDeque<>(Arrays.asList(lines));
            there = lines.length > 0;
        }

        @Override
        public boolean canAsk() {
            return there;
        }

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public @Nullable String ask(String prompt) {
            said.add(prompt);
            return lines.poll();
        }
    }
}
