package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.problem.Diagnostic;
import dev.gofasta.generator.problem.Location;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.Severity;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectFiles;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.template.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The migration that drops a table; its counterpart makes the table again as the migration did that made it first.
 *
 * @param folder where migrations are
 * @param table the table
 * @param dialect the SQL of the database
 * @param created the version of the migration that made the table, or null where there is none
 * @param version the version of this one, or null where there is nothing to drop
 */
record DropMigration(
        String folder,
        String table,
        SqlDialect dialect,
        @Nullable String created,
        @Nullable String version) {

    private static final Pattern VERSION = Pattern.compile("/V(\\d+)__.*");

    private static final Pattern CREATED_TABLE = Pattern.compile("(?ims)^CREATE TABLE (\\w+) \\((.*?)^\\)[^;()]*;");

    static DropMigration of(ProjectFiles files, Module module, String table, Clock clock) {
        String created =
                MigrationVersions.find(files, module, "__create_" + table).orElse(null);
        String version = created == null ? null : MigrationVersions.next(files, module, clock);
        return new DropMigration(
                Migrations.of(files, module).folder(), table, SqlDialect.of(module.database()), created, version);
    }

    void addTo(Changes changes) {
        if (version != null) {
            String name = version + "__drop_" + table + ".sql";
            String creation = changes.read(creation()).orElse("");
            List<String> statements = Stream.concat(joinTables(changes).stream(), Stream.of(table))
                    .map(dialect::dropTable)
                    .toList();
            Map<String, Object> values = Map.of("table", table, "dropStatements", dialect.script(statements));
            String drop = new Templates(changes).render("resource/drop.sql", values);
            new MigrationPair(folder, name).addTo(changes, dialect.database(), drop, creation);
        }
    }

    /** The tables that were made beside the resource's own, which point to it and go first. */
    private List<String> joinTables(ProjectFiles files) {
        return files.list(folder, ".sql").stream()
                .filter(path -> path.startsWith(folder + "/V"))
                .flatMap(path ->
                        CREATED_TABLE.matcher(files.read(path).orElse("")).results())
                .filter(match ->
                        match.group(1).startsWith(table + "_") && match.group(2).contains("REFERENCES " + table + " "))
                .filter(match -> !match.group(2).contains("deleted_at"))
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private String creation() {
        return folder + "/V" + created + "__create_" + table + ".sql";
    }

    /** Returns a warning where the way back is not a whole one. */
    List<Diagnostic> diagnostics(ProjectFiles files) {
        if (version == null) {
            return List.of(warning(
                    "No migration is called create_" + table + ", so none was made that drops the table.",
                    folder,
                    "If there is a table " + table + ", write a migration that drops it."));
        }
        Pattern mention = Pattern.compile("\\b" + table + "\\b");
        List<String> others = files.list(folder, ".sql").stream()
                .filter(this::isBetween)
                .filter(path -> mention.matcher(files.read(path).orElse("")).find())
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(warning(
                        "The table " + table + " was changed after it was made: " + String.join(", ", others)
                                + "; the migration back makes it as it was first.",
                        folder + "/U" + version + "__drop_" + table + ".sql",
                        "Add what those migrations did to the migration back."));
    }

    /** Whether the migration at {@code path} runs after the one that made the table and before this one. */
    private boolean isBetween(String path) {
        Matcher other = VERSION.matcher(path.substring(folder.length()));
        return other.matches()
                && MigrationVersions.ORDER.compare(other.group(1), Objects.requireNonNull(created)) > 0
                && !other.group(1).equals(version);
    }

    private static Diagnostic warning(String message, String file, String hint) {
        return new Diagnostic(
                ProblemCode.GF_GEN_DOWN_INCOMPLETE, Severity.WARNING, message, "gofasta", Location.of(file), hint);
    }
}
