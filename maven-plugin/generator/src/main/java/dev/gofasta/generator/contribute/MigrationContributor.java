package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.field.FieldView;
import dev.gofasta.generator.template.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The migration that creates a resource's table, and the one that takes it back. */
record MigrationContributor() implements Contributor {

    private static final String FOLDER = "src/main/resources/db/migration/";

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
        placeholders.put("columns", String.join(",\n    ", columns(resource)));
        String name =
                resource.migrationVersion() + "__create_" + resource.name().snakePlural() + ".sql";
        changes.create(
                resource.module().path(FOLDER + "V" + name), templates.render("resource/create.sql", placeholders));
        changes.create(
                resource.module().path(FOLDER + "U" + name), templates.render("resource/drop.sql", placeholders));
    }

    /** The column definitions: the fields between the id and the columns that every table has, aligned. */
    private static List<String> columns(ResourceModel resource) {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put("id", "UUID PRIMARY KEY");
        resource.fields().forEach(field -> definitions.put(field.name().snake(), FieldView.sqlOf(field)));
        definitions.put("created_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        definitions.put("updated_at", "TIMESTAMPTZ NOT NULL DEFAULT now()");
        definitions.put("deleted_at", "TIMESTAMPTZ");
        definitions.put("record_version", "BIGINT NOT NULL DEFAULT 0");
        definitions.put("is_active", "BOOLEAN NOT NULL DEFAULT TRUE");
        definitions.put("is_deletable", "BOOLEAN NOT NULL DEFAULT TRUE");
        int widest =
                definitions.keySet().stream().mapToInt(String::length).max().orElseThrow();
        List<String> columns = new ArrayList<>();
        definitions.forEach(
                (column, definition) -> columns.add(column + " ".repeat(widest - column.length() + 1) + definition));
        return columns;
    }
}
