package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Backfill;
import dev.gofasta.generator.field.Columns;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.Problem;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.problem.ProblemException;
import dev.gofasta.generator.project.Migrations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The migration that brings new fields into a table with rows, and the one that takes them out again.
 *
 * @param resource the resource, with the version of the migration
 * @param fields those that are new
 * @param backfill what rows get that are older than a required field, as given, or null
 */
record AddColumnsMigration(
        ResourceModel resource,
        List<Field> fields,
        @Nullable String backfill) {

    private static final int MOST_NAMES = 3;

    AddColumnsMigration {
        List<Field> needing =
                fields.stream().filter(AddColumnsMigration::needsValue).toList();
        for (Field field : needing) {
            if (backfill == null || needing.size() > 1 || !Backfill.isPossible(field)) {
                throw refused(resource.name(), field, backfill != null && needing.size() > 1);
            }
        }
        if (backfill != null && needing.isEmpty()) {
            throw Problem.of(
                            ProblemCode.GF_USAGE_INVALID_VALUE,
                            "There is nothing to backfill: no new field is required without a default.",
                            "Leave -Dbackfill out.")
                    .asException();
        }
    }

    private static boolean needsValue(Field field) {
        return !field.toMany() && !field.optional() && field.defaultValue() == null;
    }

    private static ProblemException refused(Name resource, Field field, boolean several) {
        String name = field.name().camel();
        String byDefault = field.scalar() && Backfill.isPossible(field) ? ", or :default=<value>" : "";
        String byBackfill = several
                ? "; -Dbackfill serves one field at a time"
                : Backfill.isPossible(field)
                        ? ", or give -Dbackfill=<" + (field.toOne() ? "id" : "value") + "> for the rows that are there"
                        : "; no value could be the right one for all rows";
        return Problem.of(
                        ProblemCode.GF_GEN_NEEDS_BACKFILL,
                        "Rows of " + resource.snakePlural() + " that are there already have no value for '" + name
                                + "', which is required.",
                        "Write " + name + ":" + field.type().keyword() + ":optional" + byDefault + byBackfill + ".")
                .asException();
    }

    /** Plans both files. */
    void addTo(Changes changes) {
        String folder = Migrations.of(changes, resource.module()).folder();
        String file = resource.migrationVersion() + "__add_" + what() + "_to_" + table() + ".sql";
        changes.create(folder + "/V" + file, up());
        changes.create(folder + "/U" + file, down());
    }

    private String table() {
        return resource.name().snakePlural();
    }

    private String what() {
        return fields.size() > MOST_NAMES
                ? fields.size() + "_fields"
                : fields.stream().map(field -> field.name().snake()).collect(Collectors.joining("_and_"));
    }

    private String up() {
        List<String> parts = new ArrayList<>();
        for (Field field : fields) {
            if (field.toMany()) {
                parts.add(Columns.joinTable(resource.name(), field));
            } else {
                parts.add(column(field));
                Columns.constraints(table(), field)
                        .forEach((name, constraint) -> parts.add(
                                "ALTER TABLE " + table() + "\n    ADD CONSTRAINT " + name + " " + constraint + ";"));
                parts.addAll(Columns.indexes(table(), field));
            }
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String column(Field field) {
        String add = "ALTER TABLE " + table() + "\n    ADD COLUMN " + field.column() + " " + Columns.definition(field);
        if (field.optional()) {
            return "-- May be missing: the rows that are there have none.\n" + add + ";";
        }
        if (field.defaultValue() != null) {
            return "-- The rows that are there take the default, archived ones too.\n" + add + ";";
        }
        String value = Backfill.sql(field, String.valueOf(backfill));
        return "-- The rows that are there get a value once, archived ones too. As a default that goes again it is set\n"
                + "-- without rewriting them: an UPDATE would raise their record_version and fail the next If-Match.\n"
                + add + " DEFAULT " + value + ";\n\nALTER TABLE " + table() + "\n    ALTER COLUMN " + field.column()
                + " DROP DEFAULT;";
    }

    /** Indexes and constraints go with their column. */
    private String down() {
        List<String> statements = new ArrayList<>();
        for (Field field : fields) {
            statements.add(
                    0,
                    field.toMany()
                            ? "DROP TABLE "
                                    + JoinTable.of(resource.name(), field).name() + ";"
                            : "ALTER TABLE " + table() + " DROP COLUMN " + field.column() + ";");
        }
        return String.join("\n", statements) + "\n";
    }
}
