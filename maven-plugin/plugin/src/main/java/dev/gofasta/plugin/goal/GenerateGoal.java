package dev.gofasta.plugin.goal;

import dev.gofasta.generator.command.GenerateData;
import dev.gofasta.generator.command.GenerateRequest;
import dev.gofasta.generator.command.GeneratorCommands;
import dev.gofasta.generator.command.RunGenerator;
import dev.gofasta.plugin.console.Page;

/** The goal {@code generate}. */
public final class GenerateGoal extends WritingGoal<GenerateRequest, GenerateData> {

    /** Makes the goal. */
    public GenerateGoal() {
        super(
                GeneratorCommands.GENERATE,
                clock -> new RunGenerator(),
                arguments -> new GenerateRequest(
                        arguments.text("generator"),
                        arguments.text("name"),
                        arguments.find("fields").orElse(""),
                        arguments.find("values").orElse("")));
    }

    @Override
    protected void describe(GenerateData result, Page page) {
        page.title(result.generator() + " " + result.name());
    }
}
