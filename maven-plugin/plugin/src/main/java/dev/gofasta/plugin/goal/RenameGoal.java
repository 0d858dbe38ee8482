package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.EditCommands;
import dev.gofasta.generator.command.Rename;
import dev.gofasta.generator.command.RenameData;
import dev.gofasta.generator.command.RenameRequest;
import dev.gofasta.plugin.console.Page;

/** The goal {@code rename}. */
public final class RenameGoal extends WritingGoal<RenameRequest, RenameData> {

    /** Makes the goal. */
    public RenameGoal() {
        super(
                EditCommands.RENAME,
                Rename::new,
                arguments -> new RenameRequest(arguments.text("from"), arguments.text("to")));
    }

    @Override
    protected void describe(RenameData result, Page page) {
        page.title(result.from() + " becomes " + result.to())
                .line("  " + result.uses() + " places in " + result.files() + " files");
    }
}
