package dev.gofasta.generator.resource;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Brings the difference that another database makes into the Java files of a resource. What people changed elsewhere stays; a
 * file in which they changed the same lines is left to them.
 */
public final class ResourceMove {

    private final Changes changes;
    private final List<Diagnostic> notes;
    private final UnaryOperator<String> formatter;

    /**
     * Prepares moves.
     *
     * @param changes takes the new contents
     * @param notes takes what has to be done by hand
     * @param formatter formats what the templates make
     */
    public ResourceMove(Changes changes, List<Diagnostic> notes, UnaryOperator<String> formatter) {
        this.changes = changes;
        this.notes = notes;
        this.formatter = formatter;
    }

    /** Plans the files of {@code before}, which become those of {@code after}. */
    public void plan(ResourceModel before, ResourceModel after) {
        ResourceFiles files = new ResourceFiles(changes, before.module(), before.application());
        Map<String, String> wanted = Rendering.of(after, changes, formatter);
        Rendering.of(before, changes, formatter).forEach((path, text) -> {
            String other = wanted.get(path);
            if (other != null && !other.equals(text)) {
                find(files, path).ifPresent(found -> merge(found, text, other));
            }
        });
    }

    private static Optional<String> find(ResourceFiles files, String path) {
        String name = ResourceFiles.simpleName(path);
        return files.isTest(path) ? files.findTest(name) : files.find(name);
    }

    private void merge(String path, String before, String after) {
        String current = changes.read(path).orElseThrow();
        LineMerge.merge(before, current, after)
                .ifPresentOrElse(
                        merged -> changes.edit(path, merged, "Follows what the database can hold."),
                        () -> notes.add(
                                new Diagnostic(
                                        ProblemCode.GF_GEN_EDIT_BY_HAND,
                                        Severity.WARNING,
                                        "This file was changed by hand where the new database makes a difference, and is left as"
                                                + " it is.",
                                        "gofasta",
                                        Location.of(path),
                                        "Compare it with the same file of a resource that is scaffolded for the new database.")));
    }
}
