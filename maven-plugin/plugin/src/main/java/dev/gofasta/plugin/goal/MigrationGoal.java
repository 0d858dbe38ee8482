package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddMigration;
import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.generator.command.MigrationData;
import dev.gofasta.generator.command.MigrationRequest;
import dev.gofasta.plugin.console.Page;
import java.util.Locale;

/** The goal {@code migration}. */
public final class MigrationGoal extends WritingGoal<MigrationRequest, MigrationData> {

    /** Makes the goal. */
    public MigrationGoal() {
        super(
                GeneratorCommands.MIGRATION,
                AddMigration::new,
                arguments -> new MigrationRequest(
                        arguments.text("name"),
                        arguments.find("fields").orElse(""),
                        arguments.find("backfill").orElse("")));
    }

    @Override
    protected void describe(MigrationData result, Page page) {
        String table = result.table();
        page.title(result.migration())
                .line("  " + result.action().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (table == null ? "" : ", table " + table));
    }
}
