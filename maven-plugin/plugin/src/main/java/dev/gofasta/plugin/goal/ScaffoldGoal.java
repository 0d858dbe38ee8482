package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.AddResource;
import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.ResourceCommands;
import dev.gofasta.generator.command.ScaffoldData;
import dev.gofasta.generator.command.ScaffoldRequest;
import dev.gofasta.generator.contribute.Layer;
import dev.gofasta.generator.create.ToolVersions;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.plugin.console.Page;

/** The goal {@code scaffold}, and those that build a resource less far. */
public final class ScaffoldGoal extends WritingGoal<ScaffoldRequest, ScaffoldData> {

    /** Makes the goal {@code scaffold}. */
    public ScaffoldGoal() {
        this(ResourceCommands.SCAFFOLD, Layer.CONTROLLER);
    }

    /** Makes the goal that builds a resource as far as {@code layer}. */
    public ScaffoldGoal(CommandDescriptor descriptor, Layer layer) {
        super(
                descriptor,
                clock -> new AddResource(descriptor, layer, clock),
                arguments -> new ScaffoldRequest(
                        arguments.text("name"),
                        FieldParser.parse(arguments.text("fields")),
                        arguments.flag("addMissing") ? ToolVersions.current().gofasta() : null));
    }

    @Override
    protected void describe(ScaffoldData result, Page page) {
        String path = result.path();
        page.title(result.resource()).line("  table " + result.table() + (path == null ? "" : ", path " + path));
    }
}
