package dev.gofasta.plugin.testing;

import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.Project;
import dev.gofasta.generator.reference.Change;
import dev.gofasta.generator.reference.Impact;
import dev.gofasta.generator.reference.Impact.AffectedTest;
import dev.gofasta.generator.reference.NamedTests;
import dev.gofasta.plugin.change.GitChanges;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tests to run.
 *
 * @param mode how they were chosen
 * @param since the revision that was compared with, or null
 * @param tests the chosen ones
 * @param total how many there are
 * @param changes how many files differ from the revision
 */
record TestSelection(Tests.Mode mode, @Nullable String since, List<AffectedTest> tests, int total, int changes) {

    static TestSelection all(Project project) {
        List<AffectedTest> tests = within(project, NamedTests.of(project).all());
        return new TestSelection(Tests.Mode.ALL, null, List.of(), tests.size(), 0);
    }

    static TestSelection named(Project project, String name) {
        NamedTests tests = NamedTests.of(project);
        int total = within(project, tests.all()).size();
        return new TestSelection(Tests.Mode.NAME, null, within(project, tests.find(name)), total, 0);
    }

    static TestSelection affected(Project project, Path root, String since) {
        List<Change> changes = GitChanges.since(root, since);
        Impact impact = Impact.of(project, changes);
        return new TestSelection(
                Tests.Mode.AFFECTED,
                since,
                within(project, impact.tests()),
                within(project, impact.allTests()).size(),
                changes.size());
    }

    /** All changes count, whatever module they are in; of the tests, those of the selected modules. */
    private static List<AffectedTest> within(Project project, List<AffectedTest> tests) {
        List<String> folders = project.selected().stream()
                .map((Module module) -> module.testJava("") + "/")
                .toList();
        return tests.stream()
                .filter(test -> folders.stream().anyMatch(test.file()::startsWith))
                .toList();
    }
}
