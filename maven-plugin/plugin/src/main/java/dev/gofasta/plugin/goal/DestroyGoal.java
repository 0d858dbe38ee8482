package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.RemoveData;
import dev.gofasta.generator.command.RemoveRequest;
import dev.gofasta.generator.command.RemoveResource;
import dev.gofasta.generator.command.RunCommands;
import dev.gofasta.plugin.console.Page;

/** The goal {@code destroy}. */
public final class DestroyGoal extends WritingGoal<RemoveRequest, RemoveData> {

    /** Makes the goal. */
    public DestroyGoal() {
        super(RunCommands.DESTROY, RemoveResource::new, arguments -> new RemoveRequest(arguments.text("name")));
    }

    @Override
    protected void describe(RemoveData result, Page page) {
        page.title(result.resource()).line("  table " + result.table());
    }
}
