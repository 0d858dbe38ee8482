package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.command.ScaffoldData;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.plugin.console.Page;

/** The goal {@code scaffold}. */
public final class ScaffoldGoal extends WritingGoal<ScaffoldRequest, ScaffoldData> {

    /** Makes the goal. */
    public ScaffoldGoal() {
        super(
                ResourceCommands.SCAFFOLD,
                AddResource::new,
                arguments -> new ScaffoldRequest(arguments.text("name"), FieldParser.parse(arguments.text("fields"))));
    }

    @Override
    protected void describe(ScaffoldData result, Page page) {
        page.title(result.resource()).line("  table " + result.table() + ", path " + result.path());
    }
}
