package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.field.Columns;
import dev.gofasta.generator.field.Field;
import dev.gofasta.generator.field.JoinTable;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The migration that creates a resource's table, and the one that takes it back. */
record MigrationContributor() implements Contributor {

    @Override
    public String name() {
        return "migration";
    }

    @Override
    public Phase phase() {
        return Phase.PERSISTENCE;
    }

    @Override
    public void contribute(ResourceModel resource, Changes changes) {
        Templates templates = new Templates(changes);
        Map<String, Object> placeholders = resource.placeholders();
        String table = resource.name().snakePlural();
        List<Field> joins = resource.fields().stream().filter(Field::toMany).toList();
        placeholders.put("columns", String.join(",\n    ", definitions(resource, table)));
        placeholders.put(
                "indexes",
                columns(resource)
                        .flatMap(field -> Columns.indexes(table, field).stream())
                        .toList());
        placeholders.put(
                "joinTables",
                joins.stream()
                        .map(field -> Columns.joinTable(resource.name(), field))
                        .toList());
        placeholders.put(
                "joinTableNames",
                joins.stream()
                        .map(field -> JoinTable.of(resource.name(), field).name())
                        .toList());
        String name = resource.migrationVersion() + "__create_" + table + ".sql";
        String folder = Migrations.of(changes, resource.module()).folder();
        changes.create(folder + "/V" + name, templates.render("resource/create.sql", placeholders));
        changes.create(folder + "/U" + name, templates.render("resource/drop.sql", placeholders));
    }

    private static Stream<Field> columns(ResourceModel resource) {
        return resource.fields().stream().filter(field -> !field.toMany());
    }

    /** The columns, aligned, the fields between the id and what every table has; then the constraints. */
    private static List<String> definitions(ResourceModel resource, String table) {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put("id", "UUID PRIMARY KEY");
        columns(resource).forEach(field -> definitions.put(field.column(), Columns.definition(field)));
        definitions.put("created_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        definitions.put("updated_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        definitions.put("deleted_at", "TIMESTAMPTZ");
        definitions.put("record_version", "BIGINT NOT NULL DEFAULT 0");
        definitions.put("is_active", "BOOLEAN NOT NULL DEFAULT TRUE");
        definitions.put("is_deletable", "BOOLEAN NOT NULL DEFAULT TRUE");
        int widest =
                definitions.keySet().stream().mapToInt(String::length).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        definitions.forEach(
                (column, definition) -> lines.add(column + " ".repeat(widest - column.length() + 1) + definition));
        columns(resource)
                .forEach(field -> Columns.constraints(table, field)
                        .forEach((name, constraint) -> lines.add("CONSTRAINT " + name + " " + constraint)));
        return lines;
    }
}
