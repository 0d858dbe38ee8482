package dev.gofasta.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The changes of {@code healthy/} are right, if unusual: nothing is said of them. */
@Tag("full")
class HealthyTests {

    @TempDir
    private static Path parent;

    private static FaultProject project;

    @BeforeAll
    static void make() {
        project = FaultProject.make(parent);
    }

    @BeforeEach
    void reset() {
        project.reset();
    }

    @ParameterizedTest
    @MethodSource
    void nothingIsFound(Patch variant) {
        variant.applyTo(project.folder());
        finish(variant.header("then"));

        assertThat(project.verify("format")).isEmpty();
        assertThat(project.status()).isEmpty();
    }

    static List<Patch> nothingIsFound() {
        return Patch.in("healthy");
    }

    /** Runs the goal that belongs to such a change. */
    private static void finish(String goal) {
        boolean described = Files.exists(project.folder().resolve("docs/openapi.json"));
        if (!goal.isEmpty() && (described || !goal.equals("gofasta:openapi"))) {
            project.shell("mvn " + goal + " -Dprofiles=faults").succeeds();
        }
    }
}
