package dev.gofasta.generator.move;

import dev.gofasta.generator.create.DatabaseDependencies;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.database.Driver;
import dev.gofasta.generator.edit.PomDependency;
import dev.gofasta.generator.edit.PomEditor;

/** The dependencies of a POM that was not made by the archetype, or changed where these are. */
final class MovedPom {

    private MovedPom() {}

    static String edit(String path, String xml, Database from, Database to) {
        PomEditor editor = PomEditor.of(path, xml);
        for (Driver driver : from.drivers()) {
            editor.removeDependency(driver.groupId(), driver.artifactId());
        }
        DatabaseDependencies.of(from).forEach(each -> editor.removeDependency(each.groupId(), each.artifactId()));
        boolean develops = editor.hasDependency("dev.gofasta", "gofasta-starter-dev-services");
        for (PomDependency dependency : DatabaseDependencies.of(to)) {
            boolean served = to.drivers().stream().anyMatch(driver -> isThere(editor, dependency, driver));
            if (!served && (develops || !dependency.optional())) {
                editor.addDependency(dependency);
            }
        }
        return editor.result();
    }

    /** A driver may be there already under an older name. */
    private static boolean isThere(PomEditor editor, PomDependency wanted, Driver driver) {
        return wanted.artifactId().equals(driver.artifactId())
                && editor.hasDependency(driver.groupId(), driver.artifactId());
    }
}
