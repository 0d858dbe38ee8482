package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.CommandDescriptor;
import dev.gofasta.generator.command.ToolCommands;
import dev.gofasta.plugin.completion.Shell;
import dev.gofasta.plugin.console.Page;

/** The goal {@code completion}. */
public final class CompletionGoal implements Goal<CompletionGoal.Data> {

    /** The shell, and the script for it. */
    public record Data(String shell, String script) {}

    @Override
    public CommandDescriptor descriptor() {
        return ToolCommands.COMPLETION;
    }

    @Override
    public boolean printsForPrograms() {
        return true;
    }

    @Override
    public Answer<Data> run(Arguments arguments, Workplace workplace) {
        Shell shell = Shell.of(arguments.text("shell"));
        return Answer.of(new Data(shell.keyword(), shell.script()));
    }

    @Override
    public void print(Data data, Answer<Data> answer, Page page) {
        data.script().lines().forEach(page::line);
    }
}
