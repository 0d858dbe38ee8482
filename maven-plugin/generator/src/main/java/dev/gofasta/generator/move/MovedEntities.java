package dev.gofasta.generator.move;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.database.Database;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.resource.ResourceFiles;
import dev.gofasta.generator.sql.SqlDialect;
import java.util.List;

/** The statements of entities that archive a row: the one place in Java that is written for a database. */
final class MovedEntities {

    private static final String ASSIGNMENT = "SET deleted_at = ";

    private final ResourceFiles files;
    private final Database from;
    private final Database to;
    private final Changes changes;
    private final List<Diagnostic> notes;

    MovedEntities(ResourceFiles files, Database from, Database to, Changes changes, List<Diagnostic> notes) {
        this.files = files;
        this.from = from;
        this.to = to;
        this.changes = changes;
        this.notes = notes;
    }

    void plan() {
        String before = ASSIGNMENT + SqlDialect.of(from).now() + " ";
        String after = ASSIGNMENT + SqlDialect.of(to).now() + " ";
        for (String path : files.sources()) {
            String text = changes.read(path).orElse("");
            if (!text.contains("@SQLDelete")) {
                continue;
            }
            if (text.contains(before)) {
                changes.edit(path, text.replace(before, after), "Archives rows with the time of " + to.title() + ".");
            } else if (!text.contains(after)) {
                notes.add(new Diagnostic(
                        ProblemCode.GF_GEN_EDIT_BY_HAND,
                        Severity.WARNING,
                        "The statement of @SQLDelete was changed by hand, and is left as it is.",
                        "gofasta",
                        Location.of(path),
                        "See that it runs on " + to.title() + ", where a new entity has: " + after.strip() + "."));
            }
        }
    }
}
