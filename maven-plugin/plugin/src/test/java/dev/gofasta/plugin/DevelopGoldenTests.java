package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.DoGoal;
import dev.gofasta.plugin.goal.DoctorGoal;
import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.InitGoal;
import dev.gofasta.plugin.goal.ServeGoal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the goals that set up and run, as they are promised. */
class DevelopGoldenTests {

    @TempDir
    private Path folder;

    @Test
    void doctor() throws IOException {
        new Golden(folder)
                .require(
                        TestProject.generated(folder),
                        new DoctorGoal(Map.of("SERVER_PORT", "0")),
                        new Given(),
                        DevelopGoldenTests::withoutMachine);
    }

    /** What is found depends on the machine; a Docker or a locale may not be there. */
    private static String withoutMachine(String json) {
        return json.replaceAll(
                        "(\"id\": \"[\\w-]+\",\\s+)\"status\": \"\\w+\",(\\s+)\"found\": \".*\"",
                        "$1\"status\": \"ok\",$2\"found\": \"<found>\"")
                .replaceAll("(?m),\\s+\"fix\": \".*\"$", "")
                .replaceAll("\"(ok|warned|failed|skipped)\": \\d+", "\"$1\": 1")
                .replaceAll("(?s)\"diagnostics\": \\[.*\\],(\\s+\"changes\")", "\"diagnostics\": [],$1");
    }

    @Test
    void init() throws IOException {
        new Golden(folder)
                .require(
                        TestProject.generated(folder),
                        new InitGoal(),
                        new Given().put("dryRun", "true").put("wrapper", "true"));
    }

    @Test
    void workflow() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.maven.answers(1, "[ERROR] Too many files with unapproved license");
        project.write(".gofasta/workflows/ship.txt", "migrate\noptional routes\nmvn -q verify\nroutes\n");
        new Golden(folder).require(project, new DoGoal(), new Given().put("workflow", "ship"));
    }

    @Test
    void serve() throws IOException {
        TestProject project = TestProject.generated(folder);
        project.maven.started = FakeRun.ended(0, "INFO Application : Started Application in 2.345 seconds")::printingTo;
        new Golden(folder).require(project, new ServeGoal(), new Given().put("port", "0"));
    }
}
