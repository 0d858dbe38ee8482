package dev.gofasta.plugin;

import dev.gofasta.plugin.goal.Given;
import dev.gofasta.plugin.goal.ImpactGoal;
import dev.gofasta.plugin.goal.TestGoal;
import dev.gofasta.plugin.goal.XrefsGoal;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents about who depends on whom. */
class ReferenceGoldenTests {

    @TempDir
    private Path folder;

    @Test
    void xrefs() throws IOException {
        new Golden(folder)
                .require(
                        TestProject.generated(folder),
                        new XrefsGoal(),
                        new Given().put("symbol", "UserService.archive"));
    }

    @Test
    void impact() throws IOException {
        new Golden(folder)
                .require(TestProject.generated(folder), new ImpactGoal(), new Given().put("symbol", "UserFilter"));
    }

    @Test
    void test() throws IOException {
        new Golden(folder)
                .require(
                        TestProject.generated(folder),
                        new TestGoal(),
                        new Given().put("name", "User").put("dryRun", "true"));
    }
}
