package dev.gofasta.generator.apply;

import static dev.gofasta.generator.support.Problems.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.change.Change;
import dev.gofasta.generator.change.ChangeSet;
import dev.gofasta.generator.change.Origin;
import dev.gofasta.generator.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTests {

    private static final Origin ORIGIN = new Origin("field", Map.of("name", "Product", "keep", "true"), "1.0");

    @TempDir
    private Path root;

    private PlanStore store;
    private StoredPlan plan;

    @BeforeEach
    void keepAPlan() throws IOException {
        Files.writeString(root.resolve("a.txt"), "old\r\n");
        Files.writeString(root.resolve("b.txt"), "b");
        Files.writeString(root.resolve("k.txt"), "k");
        plan = new StoredPlan(
                ORIGIN,
                Instant.parse("2026-01-15T10:30:00.123Z"),
                new ChangeSet(List.of(
                        new Change.EditFile("a.txt", "old\r\n", "new\t\\n", "Why not."),
                        new Change.DeleteFile("b.txt", "b"),
                        new Change.CreateFile("c.sh", "#!/bin/sh\n", true),
                        new Change.KeepFile("k.txt", "k"))));
        store = new PlanStore(root);
        store.keep(plan);
    }

    @Test
    void givesBackExactlyWhatWasKept() {
        assertThat(store.take(plan.id(), ORIGIN)).isEqualTo(plan);
        assertThat(store.take(plan.id(), new Origin("field", Map.of(), "1.0"))).isEqualTo(plan);
    }

    @Test
    void idDependsOnGoalArgumentsToolAndFiles() {
        ChangeSet changes = plan.changes();

        assertThat(List.of(
                        changes.planId(ORIGIN),
                        changes.planId(new Origin("dto", ORIGIN.arguments(), "1.0")),
                        changes.planId(new Origin("field", Map.of(), "1.0")),
                        changes.planId(new Origin("field", ORIGIN.arguments(), "1.1")),
                        ChangeSet.EMPTY.planId(ORIGIN)))
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("raises:GF_PATCH_UNKNOWN_PLAN")
    void refusesWhatItDoesNotKnow() throws IOException {
        assertThat(codeOf("0123456789abcdef", ORIGIN)).isEqualTo(ProblemCode.GF_PATCH_UNKNOWN_PLAN);
        assertThat(codeOf("../../a.txt", ORIGIN)).isEqualTo(ProblemCode.GF_PATCH_UNKNOWN_PLAN);

        Path file = root.resolve("target/gofasta/plans").resolve(plan.id());
        Files.writeString(file, Files.readString(file).replace("Product", "Person"));
        assertThat(codeOf(plan.id(), new Origin("field", Map.of(), "1.0")))
                .isEqualTo(ProblemCode.GF_PATCH_UNKNOWN_PLAN);
        Files.writeString(file, "gofasta-plan\t1\n");
        assertThat(codeOf(plan.id(), ORIGIN)).isEqualTo(ProblemCode.GF_PATCH_UNKNOWN_PLAN);
    }

    @Test
    @Tag("raises:GF_PATCH_OTHER_PLAN")
    void refusesAPlanThatWasMadeForSomethingElse() {
        assertThat(codeOf(plan.id(), new Origin("dto", Map.of(), "1.0"))).isEqualTo(ProblemCode.GF_PATCH_OTHER_PLAN);
        assertThat(codeOf(plan.id(), new Origin("field", Map.of(), "1.1"))).isEqualTo(ProblemCode.GF_PATCH_OTHER_PLAN);
        assertThat(codeOf(plan.id(), new Origin("field", Map.of("name", "Person"), "1.0")))
                .isEqualTo(ProblemCode.GF_PATCH_OTHER_PLAN);
        assertThat(codeOf(plan.id(), new Origin("field", Map.of("force", "a.txt"), "1.0")))
                .isEqualTo(ProblemCode.GF_PATCH_OTHER_PLAN);
    }

    @Test
    void refusesAPlanWhoseFilesHaveMovedAndNamesThemAll() throws IOException {
        Files.writeString(root.resolve("a.txt"), "edited");
        Files.writeString(root.resolve("c.sh"), "there");

        var problem = problemOf(() -> store.take(plan.id(), ORIGIN));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_PATCH_STALE);
        assertThat(problem.message()).startsWith("a.txt, c.sh are not as");
    }

    private ProblemCode codeOf(String id, Origin asked) {
        return problemOf(() -> store.take(id, asked)).code();
    }
}
