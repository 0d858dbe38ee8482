package dev.gofasta.generator.command;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.Backfill;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.sql.KnownTable;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import java.util.List;
import java.util.Objects;
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

    /** Plans both files. */
    void addTo(Changes changes) {
        String folder = Migrations.of(changes, resource.module()).folder();
        String file = resource.migrationVersion() + "__add_" + what() + "_to_" + table() + ".sql";
        SqlDialect dialect = SqlDialect.of(resource.module().database());
        UpDown change = change(dialect, KnownTable.of(table(), MigrationVersions.scripts(changes, folder)));
        new MigrationPair(folder, file)
                .addTo(changes, dialect.database(), dialect.script(change.up()), dialect.script(change.down()));
    }

    private UpDown change(SqlDialect dialect, KnownTable table) {
        Backfill values = Backfill.of(table.name(), fields, Objects.requireNonNullElse(backfill, ""));
        UpDown change = UpDown.NONE;
        for (Field field : fields) {
            change = change.and(
                    field.toMany()
                            ? dialect.joinTable(resource.name(), field)
                            : dialect.addColumn(table, field, values.valueFor(field)));
        }
        return change;
    }

    private String table() {
        return resource.name().snakePlural();
    }

    private String what() {
        return fields.size() > MOST_NAMES
                ? fields.size() + "_fields"
                : fields.stream().map(field -> field.name().snake()).collect(Collectors.joining("_and_"));
    }
}
