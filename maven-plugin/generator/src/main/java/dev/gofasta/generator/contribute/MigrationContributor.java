package dev.gofasta.generator.contribute;

import dev.gofasta.generator.change.Changes;
import dev.gofasta.generator.project.Migrations;
import dev.gofasta.generator.sql.SqlDialect;
import dev.gofasta.generator.sql.UpDown;
import dev.gofasta.generator.template.Templates;
import java.util.Map;

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
        SqlDialect dialect = SqlDialect.of(resource.module().database());
        UpDown table = dialect.createTable(resource.name(), resource.fields());
        Map<String, Object> placeholders = resource.placeholders();
        placeholders.put("createStatements", dialect.script(table.up()));
        placeholders.put("dropStatements", dialect.script(table.down()));
        Templates templates = new Templates(changes);
        String name =
                resource.migrationVersion() + "__create_" + resource.name().snakePlural() + ".sql";
        String folder = Migrations.of(changes, resource.module()).folder();
        changes.create(folder + "/V" + name, templates.render(resource.templates() + "create.sql", placeholders));
        changes.create(folder + "/U" + name, templates.render(resource.templates() + "drop.sql", placeholders));
    }
}
